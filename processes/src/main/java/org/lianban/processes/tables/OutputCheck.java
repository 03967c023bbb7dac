package org.lianban.processes.tables;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.surroundings.TableContract;
import org.lianban.processes.tables.TableModel.Output;
import org.lianban.processes.tables.TableModel.TableRow;

/**
 * Whether a table gives what can be used: in each cell nothing, or a value of its column's type; of a table that the program reads itself, the columns and values
 * that it takes. What a cell calculates is not judged here.
 */
final class OutputCheck {

    /** FEEL makes nothing of a name that is no variable: nearly always a word that lost its quotation marks. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}0-9_]*");

    private static final Set<String> NO_NAMES = Set.of("null", "true", "false");

    private final TableModel table;
    private final Optional<TableContract> contract;
    private final List<Finding> findings = new ArrayList<>();

    OutputCheck(TableModel table, Optional<TableContract> contract) {
        this.table = table;
        this.contract = contract;
    }

    List<Finding> findings() {
        contract.ifPresent(this::checkColumns);
        table.rows().forEach(this::checkRow);
        return findings;
    }

    private void checkColumns(TableContract taken) {
        compare(
                "输入列",
                "input column",
                taken.inputs(),
                table.inputs().stream().map(TableModel.Input::expression).toList());
        compare(
                "输出列",
                "output column",
                taken.outputs().stream().map(TableContract.Output::name).collect(toSet()),
                table.outputs().stream().map(Output::name).toList());
    }

    private void compare(String zh, String en, Set<String> taken, List<String> found) {
        taken.stream()
                .filter(column -> !found.contains(column))
                .sorted()
                .forEach(column -> tell(
                        table.id(),
                        "规则表 " + table.decision() + " 缺少" + zh + " " + column + "，程序要读取它",
                        "The table " + table.decision() + " has no " + en + " " + column
                                + ", which the program reads"));
        List<String> left = new ArrayList<>(found);
        taken.forEach(left::remove);
        left.forEach(column -> tell(
                table.id(),
                "规则表 " + table.decision() + " 的" + zh + " " + column + " 多余，程序不认识它",
                "The table " + table.decision() + " has the " + en + " " + column
                        + ", which the program does not know"));
    }

    private void checkRow(TableRow row) {
        Map<String, Object> said = new HashMap<>();
        Set<Integer> open = new HashSet<>();
        for (int i = 0; i < table.outputs().size(); i++) {
            String cell = row.outputs().get(i);
            Output column = table.outputs().get(i);
            Optional<Value> value = UnaryTests.literal(cell);
            value.ifPresent(known -> said.put(column.name(), plain(known)));
            if (isEmpty(cell)) {
                continue;
            }
            if (value.isEmpty()) {
                open.add(i);
                checkName(row, column, cell);
            } else if (!ColumnType.of(column.type()).has(value.get())) {
                open.add(i);
                ColumnType type = ColumnType.of(column.type());
                tell(row, column, cell, type.zh(), type.en());
            }
        }
        contract.ifPresent(taken -> taken.outputs().forEach(column -> table.output(column.name())
                .filter(position -> !open.contains(position) && !column.taken().test(said))
                .ifPresent(position -> tell(
                        row, table.outputs().get(position), row.outputs().get(position), column.zh(), column.en()))));
    }

    private void checkName(TableRow row, Output column, String cell) {
        boolean variable =
                table.inputs().stream().anyMatch(input -> input.expression().equals(cell));
        if (NAME.matcher(cell).matches() && !NO_NAMES.contains(cell) && !variable) {
            Optional<TableContract.Output> taken = contract.stream()
                    .flatMap(each -> each.outputs().stream())
                    .filter(output -> output.name().equals(column.name()))
                    .findFirst();
            ColumnType type = ColumnType.of(column.type());
            tell(
                    row,
                    column,
                    cell,
                    taken.map(TableContract.Output::zh).orElse(type.zh()),
                    taken.map(TableContract.Output::en).orElse(type.en()));
        }
    }

    private static boolean isEmpty(String cell) {
        return cell.isBlank() || cell.strip().equals("null");
    }

    /** A day or a moment stands for itself: no contract takes one. */
    private static Object plain(Value value) {
        return switch (value.kind()) {
            case TEXT -> value.text();
            case NUMBER -> value.number();
            case BOOLEAN -> value.number().signum() != 0;
            case DATE, MOMENT -> value;
        };
    }

    private void tell(TableRow row, Output column, String cell, String zh, String en) {
        String shown = cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
        tell(
                row.id(),
                "规则表 " + table.decision() + " " + RowName.zh(row) + "的输出列 " + column.name()
                        + (isEmpty(cell) ? " 是空的" : " 是 " + shown) + "，这里应为：" + zh,
                RowName.en(row) + " of the table " + table.decision() + " gives "
                        + (isEmpty(cell) ? "nothing" : shown) + " in the column " + column.name()
                        + ", which takes " + en);
    }

    private void tell(String element, String zh, String en) {
        findings.add(new Finding(element, Rule.TABLE_OUTPUT, zh + "。", en + "."));
    }
}
