package org.lianban.processes.tables;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an input cell asks of its input: to be in one of the parts, or, negated, in none. A dash is the negation of nothing.
 */
record UnaryTest(boolean negated, List<Interval> parts) {

    static final UnaryTest ANY = new UnaryTest(true, List.of());

    UnaryTest {
        parts = List.copyOf(parts);
    }

    boolean isAny() {
        return negated && parts.isEmpty();
    }

    /** Every value that it names. */
    Stream<Value> values() {
        return parts.stream().flatMap(part -> Stream.of(ends(part))).distinct();
    }

    /** Whether it names values of this kind only. */
    boolean isOf(Value.Kind kind) {
        return values().allMatch(value -> value.kind() == kind);
    }

    boolean accepts(Value value) {
        return negated != parts.stream().anyMatch(part -> part.contains(value));
    }

    private static Value[] ends(Interval part) {
        @Nullable Value low = part.low();
        @Nullable Value high = part.high();
        if (low != null && high != null) {
            return new Value[] {low, high};
        }
        return low != null ? new Value[] {low} : high != null ? new Value[] {high} : new Value[0];
    }
}
