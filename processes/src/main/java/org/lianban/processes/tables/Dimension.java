package org.lianban.processes.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One input of a table, cut into pieces that its cells cannot tell apart: each value that a cell names, and what lies between, below and above them. Of texts
 * there is one piece more, for every text that no cell names.
 */
final class Dimension {

    /** What the values of an input are. */
    enum Type {
        TEXT(Value.Kind.TEXT),
        WHOLE(Value.Kind.NUMBER),
        NUMBER(Value.Kind.NUMBER),
        BOOLEAN(Value.Kind.BOOLEAN),
        DATE(Value.Kind.DATE),
        MOMENT(Value.Kind.MOMENT);

        private final Value.Kind kind;

        Type(Value.Kind kind) {
            this.kind = kind;
        }

        Value.Kind kind() {
            return kind;
        }

        /** Whether there is nothing between a value and the next whole one. */
        private boolean discrete() {
            return this == WHOLE || this == DATE;
        }
    }

    /**
     * A piece.
     *
     * @param sample a value in it; absent for "anything else"
     */
    record Piece(@Nullable Value sample) {}

    private final String expression;
    private final List<Value> named;
    private final List<Piece> pieces;
    private final BitSet domain = new BitSet();

    /**
     * Cuts an input.
     *
     * @param named the values that its cells name, each once
     * @param restriction which values can come at all
     */
    Dimension(String expression, Type type, List<Value> named, UnaryTest restriction) {
        this.expression = expression;
        this.named = named;
        this.pieces = Pieces.of(type, named);
        this.domain.set(0, pieces.size());
        this.domain.and(pieces(restriction));
    }

    String expression() {
        return expression;
    }

    int size() {
        return pieces.size();
    }

    /** The pieces that can come. */
    BitSet domain() {
        return (BitSet) domain.clone();
    }

    /** The pieces that can come and that a cell accepts. */
    BitSet accepted(UnaryTest test) {
        BitSet accepted = pieces(test);
        accepted.and(domain);
        return accepted;
    }

    /** The piece in which a value lies; none if it cannot come. */
    BitSet piece(Value value) {
        BitSet one = accepted(new UnaryTest(false, List.of(Interval.of(value))));
        if (one.isEmpty() && named.stream().noneMatch(value::equals)) {
            return rest();
        }
        return one;
    }

    /** What no cell names. */
    private BitSet rest() {
        BitSet rest = new BitSet();
        IntStream.range(0, pieces.size())
                .filter(i -> pieces.get(i).sample() == null)
                .forEach(rest::set);
        rest.and(domain);
        return rest;
    }

    private BitSet pieces(UnaryTest test) {
        Predicate<Piece> accepts = piece -> piece.sample() == null ? test.negated() : test.accepts(piece.sample());
        BitSet accepted = new BitSet(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            accepted.set(i, accepts.test(pieces.get(i)));
        }
        return accepted;
    }

    /** A value of a piece; empty if it is any that no cell names. */
    Optional<Value> sample(int piece) {
        return Optional.ofNullable(pieces.get(piece).sample());
    }

    /** Cuts the line or the list of values. */
    private static final class Pieces {

        private Pieces() {}

        static List<Piece> of(Type type, List<Value> named) {
            List<Value> values =
                    named.stream().filter(value -> value.kind() == type.kind()).toList();
            return switch (type) {
                case BOOLEAN -> List.of(new Piece(Value.truth(true)), new Piece(Value.truth(false)));
                case TEXT -> texts(values);
                default ->
                    values.isEmpty()
                            ? List.of(new Piece(null))
                            : line(type, values.stream().sorted().toList());
            };
        }

        private static List<Piece> texts(List<Value> values) {
            List<Piece> pieces = new ArrayList<>();
            values.forEach(value -> pieces.add(new Piece(value)));
            pieces.add(new Piece(null));
            return pieces;
        }

        private static List<Piece> line(Type type, List<Value> values) {
            List<Piece> pieces = new ArrayList<>();
            Value first = values.get(0);
            pieces.add(new Piece(at(first, floor(type, first).subtract(BigDecimal.ONE))));
            for (int i = 0; i < values.size(); i++) {
                Value value = values.get(i);
                if (!type.discrete() || isWhole(value.number())) {
                    pieces.add(new Piece(value));
                }
                if (i + 1 < values.size()) {
                    between(type, value, values.get(i + 1)).ifPresent(sample -> pieces.add(new Piece(sample)));
                }
            }
            Value last = values.get(values.size() - 1);
            pieces.add(new Piece(at(last, floor(type, last).add(BigDecimal.ONE))));
            return pieces;
        }

        private static Optional<Value> between(Type type, Value low, Value high) {
            BigDecimal next = floor(type, low).add(BigDecimal.ONE);
            if (next.compareTo(high.number()) < 0) {
                return Optional.of(at(low, next));
            }
            if (type.discrete()) {
                return Optional.empty();
            }
            BigDecimal middle = low.number().add(high.number()).divide(BigDecimal.valueOf(2));
            return Optional.of(at(low, middle));
        }

        /** The last whole number not above it; of what is not discrete the value itself will do. */
        private static BigDecimal floor(Type type, Value value) {
            return type.discrete() ? value.number().setScale(0, RoundingMode.FLOOR) : value.number();
        }

        private static boolean isWhole(BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0;
        }

        private static Value at(Value like, BigDecimal number) {
            return switch (like.kind()) {
                case DATE -> Value.day(number);
                case MOMENT -> Value.moment(number);
                default -> Value.number(number);
            };
        }
    }
}
