package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.tables.TableModel.TableRow;

/** Gaps, overlaps and rows that are never the answer. */
final class GridCheck {

    /** About a second. */
    private static final long WORK = 8_000_000;

    /** Nobody mends more at once. */
    private static final int MOST_GAPS = 10;

    private final TableModel table;
    private final Grid grid;
    private final Cover.Budget budget = new Cover.Budget(WORK);
    private final List<Finding> findings = new ArrayList<>();

    GridCheck(TableModel table, Grid grid) {
        this.table = table;
        this.grid = grid;
    }

    List<Finding> findings() {
        try {
            if (table.hitPolicy().answersOnce()) {
                if (table.rows().isEmpty()) {
                    addEmpty();
                } else {
                    findGaps();
                }
            }
            for (int row = 0; row < grid.rows(); row++) {
                checkRow(row);
            }
        } catch (Cover.TooLarge stopped) {
            findings.add(
                    new Finding(
                            table.id(),
                            Rule.TOO_LARGE,
                            "决策表 " + table.id() + " 太大，没有检查完；列出的问题属实，但可能还有别的。",
                            "The table " + table.id()
                                    + " is too large to be checked to its end: what is listed is true, but there may be more."));
        }
        return findings;
    }

    private void addEmpty() {
        findings.add(new Finding(
                table.id(),
                Rule.TABLE_GAP,
                "决策表一行也没有，什么都不会回答；命中策略 " + table.hitPolicy() + " 要求每个可能的输入都有答案。",
                "The table has no row, so nothing is ever answered; the hit policy " + table.hitPolicy()
                        + " promises an answer to every input that can come."));
    }

    private void findGaps() throws Cover.TooLarge {
        BitSet[] all = grid.dimensions().stream().map(Dimension::domain).toArray(BitSet[]::new);
        if (isEmpty(all)) {
            return;
        }
        List<BitSet[]> rows =
                IntStream.range(0, grid.rows()).mapToObj(grid::possible).toList();
        List<Region> gaps = Cover.open(grid.dimensions(), rows, all, MOST_GAPS + 1, budget);
        for (int i = 0; i < Math.min(gaps.size(), MOST_GAPS); i++) {
            boolean more = i == MOST_GAPS - 1 && gaps.size() > MOST_GAPS;
            addGap(gaps.get(i), more);
        }
    }

    private void addGap(Region gap, boolean more) {
        findings.add(new Finding(
                table.id(),
                Rule.TABLE_GAP,
                "没有一行回答这样的输入：" + gap.zh() + "；命中策略 " + table.hitPolicy() + " 要求每个可能的输入都有答案。" + (more ? "还有更多空缺。" : ""),
                "No row answers this input: " + gap.en() + "; the hit policy " + table.hitPolicy()
                        + " promises an answer to every input that can come." + (more ? " There are more gaps." : "")));
    }

    private void checkRow(int row) throws Cover.TooLarge {
        if (isEmpty(grid.possible(row))) {
            addNeverMatching(row);
            return;
        }
        switch (table.hitPolicy()) {
            case UNIQUE -> findOverlap(row, false);
            case ANY -> {
                findOverlap(row, true);
                findCovering(row);
            }
            case FIRST -> findCovering(row);
            default -> {
                // every row that matches is an answer
            }
        }
    }

    private void addNeverMatching(int row) {
        TableRow written = table.rows().get(row);
        findings.add(new Finding(
                written.id(),
                Rule.TABLE_UNREACHABLE_ROW,
                RowName.zh(written) + "永远不会匹配：有一个单元格是空的区间，或者是该列不会出现的值。",
                RowName.en(written)
                        + " never matches: a cell is an empty interval, or a value that the column does not have."));
    }

    private void findOverlap(int row, boolean unlessSame) throws Cover.TooLarge {
        for (int earlier = 0; earlier < row; earlier++) {
            budget.spend(1);
            Optional<Region> common = common(grid.sure(earlier), grid.sure(row));
            if (common.isPresent() && !(unlessSame && saySame(earlier, row))) {
                addOverlap(earlier, row, common.get());
                return;
            }
        }
    }

    /** Rows of which one calculates its answer are not compared; the cell has its own finding. */
    private boolean saySame(int one, int other) {
        List<String> first = table.rows().get(one).outputs();
        List<String> second = table.rows().get(other).outputs();
        return IntStream.range(0, first.size()).allMatch(i -> saySame(first.get(i), second.get(i)));
    }

    private static boolean saySame(String one, String other) {
        Optional<Value> first = UnaryTests.literal(one);
        Optional<Value> second = UnaryTests.literal(other);
        boolean calculated = (first.isEmpty() && !one.isEmpty()) || (second.isEmpty() && !other.isEmpty());
        return calculated || first.equals(second);
    }

    private void addOverlap(int earlier, int row, Region common) {
        TableRow first = table.rows().get(earlier);
        TableRow second = table.rows().get(row);
        boolean any = table.hitPolicy() == HitPolicy.ANY;
        findings.add(new Finding(
                second.id(),
                Rule.TABLE_OVERLAP,
                RowName.zh(second) + "与" + RowName.zh(first) + "都回答这样的输入：" + common.zh() + "；命中策略 " + table.hitPolicy()
                        + (any ? " 要求它们的答案相同。" : " 只允许一行。"),
                RowName.en(second) + " and row " + first.number() + " (" + first.id() + ") both answer this input: "
                        + common.en() + "; the hit policy " + table.hitPolicy()
                        + (any ? " wants the same answer of both." : " allows one row only.")));
    }

    private void findCovering(int row) throws Cover.TooLarge {
        BitSet[] box = grid.possible(row);
        List<BitSet[]> earlier = new ArrayList<>();
        for (int i = 0; i < row; i++) {
            budget.spend(1);
            if (common(grid.sure(i), box).isPresent()) {
                earlier.add(grid.sure(i));
            }
        }
        if (Cover.open(grid.dimensions(), earlier, box, 1, budget).isEmpty()) {
            TableRow written = table.rows().get(row);
            findings.add(new Finding(
                    written.id(),
                    Rule.TABLE_UNREACHABLE_ROW,
                    RowName.zh(written) + "永远不是答案：它的每个输入都已由前面的行回答。",
                    RowName.en(written) + " is never the answer: rows above it answer every input of it."));
        }
    }

    private Optional<Region> common(BitSet[] one, BitSet[] other) {
        List<BitSet> sides = new ArrayList<>();
        for (int i = 0; i < one.length; i++) {
            if (!one[i].intersects(other[i])) {
                return Optional.empty();
            }
            BitSet side = (BitSet) one[i].clone();
            side.and(other[i]);
            sides.add(side);
        }
        return Optional.of(new Region(grid.dimensions(), sides));
    }

    private static boolean isEmpty(BitSet[] box) {
        return Arrays.stream(box).anyMatch(BitSet::isEmpty);
    }
}
