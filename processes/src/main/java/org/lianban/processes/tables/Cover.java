package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a set of boxes leaves open of a space. It goes through the dimensions one after another; pieces of a dimension that lie in the same boxes are looked at
 * together, and what was found covered once is not looked at again.
 */
final class Cover {

    /** The work was more than is done for one table. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(null, null, false, false);
        }
    }

    /** What is left of the work that one table may cost; shared by everything that is asked of it. */
    static final class Budget {
        private long left;

        Budget(long most) {
            left = most;
        }

        void spend(long work) throws TooLarge {
            left -= work;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }

    private record State(int dimension, BitSet boxes) {}

    private final List<Dimension> dimensions;
    private final List<BitSet[]> boxes;
    private final BitSet[] space;
    private final int most;
    private final Budget budget;
    private final int[] wholeFrom;
    private final Set<State> covered = new HashSet<>();
    private final List<Region> open = new ArrayList<>();

    private Cover(List<Dimension> dimensions, List<BitSet[]> boxes, BitSet[] space, int most, Budget budget) {
        this.dimensions = dimensions;
        this.boxes = boxes;
        this.space = space;
        this.most = most;
        this.budget = budget;
        this.wholeFrom = boxes.stream().mapToInt(this::wholeFrom).toArray();
    }

    /**
     * Finds what the boxes leave open of a space.
     *
     * @param space its sides, none empty
     * @param most how many regions are wanted
     * @return regions that do not touch each other; empty if all is covered
     */
    static List<Region> open(List<Dimension> dimensions, List<BitSet[]> boxes, BitSet[] space, int most, Budget budget)
            throws TooLarge {
        Cover cover = new Cover(dimensions, boxes, space, most, budget);
        BitSet all = new BitSet();
        all.set(0, boxes.size());
        cover.walk(all, new ArrayList<>());
        return cover.open;
    }

    /** From which dimension on a box is as wide as the space. */
    private int wholeFrom(BitSet[] box) {
        int from = dimensions.size();
        while (from > 0 && contains(box[from - 1], space[from - 1])) {
            from--;
        }
        return from;
    }

    private static boolean contains(BitSet outer, BitSet inner) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    /** Whether all behind the sides taken so far is covered by the boxes that are still there. */
    private boolean walk(BitSet there, List<BitSet> sides) throws TooLarge {
        int dimension = sides.size();
        State state = new State(dimension, there);
        if (covered.contains(state)) {
            return true;
        }
        budget.spend(there.cardinality() + 1L);
        if (there.stream().anyMatch(box -> wholeFrom[box] <= dimension)) {
            return true;
        }
        if (there.isEmpty()) {
            if (open.size() < most) {
                open.add(new Region(dimensions, sides));
            }
            return false;
        }
        boolean all = true;
        for (Map.Entry<BitSet, BitSet> group : groups(dimension, there).entrySet()) {
            sides.add(group.getValue());
            all &= walk(group.getKey(), sides);
            sides.remove(dimension);
            if (open.size() >= most) {
                return false;
            }
        }
        if (all) {
            covered.add(state);
        }
        return all;
    }

    /** Boxes to the pieces that lie in exactly these. */
    private Map<BitSet, BitSet> groups(int dimension, BitSet there) throws TooLarge {
        Map<BitSet, BitSet> groups = new LinkedHashMap<>();
        budget.spend((long) space[dimension].cardinality() * there.cardinality());
        space[dimension].stream().forEach(piece -> {
            BitSet in = new BitSet();
            there.stream().filter(box -> boxes.get(box)[dimension].get(piece)).forEach(in::set);
            groups.computeIfAbsent(in, any -> new BitSet()).set(piece);
        });
        return groups;
    }
}
