package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.List;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.tables.TableModel.Input;
import org.lianban.processes.tables.TableModel.TableRow;

/** Names every cell and column that cannot be judged, and refuses those that could do more than compare and calculate. */
final class CellCheck {

    private final TableModel table;
    private final Grid grid;
    private final List<Finding> findings = new ArrayList<>();

    CellCheck(TableModel table, Grid grid) {
        this.table = table;
        this.grid = grid;
    }

    List<Finding> findings() {
        for (int column = 0; column < table.inputs().size(); column++) {
            checkColumn(table.inputs().get(column), column);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            checkRow(table.rows().get(row), row);
        }
        return findings;
    }

    private void checkColumn(Input input, int column) {
        if (grid.unjudgedColumns().contains(column)) {
            String element = input.id().isBlank() ? table.id() : input.id();
            String read = input.values().isBlank() ? input.expression() : input.expression() + ": " + input.values();
            name(element, harmless(input), "输入列“" + read + "”", "The input column \"" + read + "\"");
        }
    }

    private static boolean harmless(Input input) {
        return Feel.harmless(input.expression()) && Feel.harmless(input.values());
    }

    private void checkRow(TableRow row, int position) {
        for (int column = 0; column < row.inputs().size(); column++) {
            if (grid.unjudged().contains(new Grid.Place(position, column)) && !toldByItsColumn(row, column)) {
                nameCell(row, row.inputs().get(column));
            }
        }
        row.outputs().stream()
                .filter(cell -> !cell.isEmpty() && UnaryTests.literal(cell).isEmpty())
                .forEach(cell -> nameCell(row, cell));
    }

    private boolean toldByItsColumn(TableRow row, int column) {
        return grid.unjudgedColumns().contains(column)
                && UnaryTests.read(row.inputs().get(column)).isPresent();
    }

    private void nameCell(TableRow row, String cell) {
        name(
                row.id(),
                Feel.harmless(cell),
                RowName.zh(row) + "的单元格 " + shortened(cell),
                RowName.en(row) + " has the cell " + shortened(cell) + ", which");
    }

    private void name(String element, boolean harmless, String zh, String en) {
        if (harmless) {
            findings.add(new Finding(
                    element,
                    Rule.TABLE_NOT_ANALYSABLE,
                    zh + " 要计算才知道，无法判断其空缺、重叠和大小，请人工核对。",
                    en + " is calculated: whether it leaves gaps, overlaps or is too large is for people to see."));
        } else {
            findings.add(new Finding(
                    element,
                    Rule.FORBIDDEN_EXPRESSION,
                    zh + " 不允许使用：只能写值、区间、比较和简单的计算。",
                    en + " is not allowed: only values, intervals, comparisons and plain calculations are."));
        }
    }

    private static String shortened(String cell) {
        return cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
    }
}
