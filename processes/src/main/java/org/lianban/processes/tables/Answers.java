package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which rows of a table can answer when some of its inputs are known. */
final class Answers {

    private static final long WORK = 5_000_000;

    private final Grid grid;
    private final HitPolicy hitPolicy;

    Answers(TableModel table) {
        grid = new Grid(table);
        hitPolicy = table.hitPolicy();
    }

    /**
     * Positions of the rows that answer for some value of the inputs that are not known. If that is too much work, all rows that match.
     *
     * @param known texts by the expression of their column
     */
    List<Integer> of(Map<String, String> known) {
        BitSet[] space = space(known);
        if (Arrays.stream(space).anyMatch(BitSet::isEmpty)) {
            return List.of();
        }
        List<Integer> answering = new ArrayList<>();
        List<BitSet[]> earlier = new ArrayList<>();
        Cover.Budget budget = new Cover.Budget(WORK);
        for (int row = 0; row < grid.rows(); row++) {
            BitSet[] box = common(grid.possible(row), space);
            if (Arrays.stream(box).noneMatch(BitSet::isEmpty) && !covered(box, earlier, budget)) {
                answering.add(row);
            }
            if (hitPolicy == HitPolicy.FIRST) {
                earlier.add(grid.sure(row));
            }
        }
        return answering;
    }

    private boolean covered(BitSet[] box, List<BitSet[]> earlier, Cover.Budget budget) {
        try {
            return Cover.open(grid.dimensions(), earlier, box, 1, budget).isEmpty();
        } catch (Cover.TooLarge unknown) {
            return false;
        }
    }

    private BitSet[] space(Map<String, String> known) {
        return grid.dimensions().stream()
                .map(dimension -> known.containsKey(dimension.expression())
                        ? dimension.piece(Value.text(known.get(dimension.expression())))
                        : dimension.domain())
                .toArray(BitSet[]::new);
    }

    private static BitSet[] common(BitSet[] one, BitSet[] other) {
        return IntStream.range(0, one.length)
                .mapToObj(i -> {
                    BitSet both = (BitSet) one[i].clone();
                    both.and(other[i]);
                    return both;
                })
                .toArray(BitSet[]::new);
    }
}
