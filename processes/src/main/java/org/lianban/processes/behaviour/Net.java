package org.lianban.processes.behaviour;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one scope can do: a process, a sub-process or an event sub-process, each activity in it taken as a whole. */
final class Net {

    private static final int[] NONE = {};

    private final Places places;
    private final List<Move> moves;
    private final List<Move> ends;
    private final List<Join> joins;
    private final int[][] takers;
    private final int[][] putters;
    private final int[][] arrivals;
    private final int[][] disturbers;
    private final int[][] joining;
    private final BitSet live = new BitSet();
    private final boolean cut;

    /** @param cut whether ways were left out, since there are too many */
    Net(Places places, List<Move> all, List<Join> joins, boolean cut) {
        this.places = places;
        this.moves = all.stream()
                .filter(move -> move.fate() == Move.Fate.GOES_ON)
                .sorted(Comparator.comparingInt(Move::order))
                .toList();
        this.ends =
                all.stream().filter(move -> move.fate() != Move.Fate.GOES_ON).toList();
        this.joins = joins;
        this.cut = cut;
        this.takers = index(Move::takes);
        this.putters = index(Move::puts);
        this.arrivals = numbers((join, move) -> join.isReachedBy(move));
        this.disturbers = numbers((join, move) -> join.isDisturbedBy(move));
        this.joining = numbers((join, move) -> join.ready() == move.ready());
        IntStream.range(0, places.size()).filter(places::isLive).forEach(live::set);
    }

    private interface Tie {
        boolean of(Join join, Move move);
    }

    private interface Touched {
        int[] by(Move move);
    }

    private int[][] numbers(Tie tie) {
        return joins.stream()
                .map(join -> IntStream.range(0, moves.size())
                        .filter(move -> tie.of(join, moves.get(move)))
                        .toArray())
                .toArray(int[][]::new);
    }

    private int[][] index(Touched touched) {
        List<List<Integer>> index = new ArrayList<>();
        IntStream.range(0, places.size()).forEach(place -> index.add(new ArrayList<>()));
        for (int move = 0; move < moves.size(); move++) {
            for (int place : touched.by(moves.get(move))) {
                index.get(place).add(move);
            }
        }
        return index.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    Places places() {
        return places;
    }

    /** What leaves the scope going on, the most upstream first; elsewhere these are called by their numbers in this list. */
    List<Move> moves() {
        return moves;
    }

    /** What ends it all. */
    List<Move> ends() {
        return ends;
    }

    List<Join> joins() {
        return joins;
    }

    boolean isCut() {
        return cut;
    }

    BitSet live() {
        return live;
    }

    int[] takers(int place) {
        return takers[place];
    }

    int[] putters(int place) {
        return putters[place];
    }

    /** The moves that bring a token to a join. */
    int[] arrivals(int join) {
        return arrivals[join];
    }

    /** The moves whose turn before or after an arrival makes a difference to a join. */
    int[] disturbers(int join) {
        return disturbers[join];
    }

    /** The ways on from a join. */
    int[] joining(int join) {
        return joining[join];
    }

    Marking begin() {
        return Marking.on(Places.BEGIN, places.size());
    }

    /** Whether nothing goes on any more. */
    boolean isOver(Marking marking) {
        return !marking.hasAny(live);
    }

    /** The ways on from an inclusive gateway that is ready; it goes before all else. */
    int[] urgent(Marking marking) {
        for (int join = 0; join < joins.size(); join++) {
            if (marking.has(joins.get(join).ready())) {
                return joining[join];
            }
        }
        return NONE;
    }

    /** What can happen now and goes on, the most upstream first. */
    int[] enabled(Marking marking) {
        int[] urgent = urgent(marking);
        if (urgent.length > 0) {
            return urgent;
        }
        return marking.places()
                .flatMap(place -> IntStream.of(takers[place])
                        .filter(move -> moves.get(move).takes()[0] == place)
                        .filter(move -> moves.get(move).isEnabled(marking)))
                .sorted()
                .toArray();
    }

    /** The ends that can be reached now. */
    Stream<Move> ending(Marking marking) {
        return ends.stream().filter(move -> move.isEnabled(marking));
    }

    /** Those of the places that get a second token. */
    int[] crowded(Marking marking, Move move, BitSet kept) {
        int[] crowded = NONE;
        for (int place : move.puts()) {
            if (kept.get(place)
                    && marking.has(place)
                    && !contains(move.takes(), place)
                    && !contains(move.clears(), place)) {
                crowded = IntStream.concat(IntStream.of(crowded), IntStream.of(place))
                        .toArray();
            }
        }
        return crowded;
    }

    private static boolean contains(int[] places, int place) {
        for (int each : places) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }

    /** After a move that crowds nothing. */
    Marking after(Marking marking, Move move, BitSet kept) {
        Marking next = marking.after(move, kept);
        for (Join join : joins) {
            if (join.isReachedBy(move) && join.isReady(next)) {
                next = next.with(join.ready());
            }
        }
        return next;
    }
}
