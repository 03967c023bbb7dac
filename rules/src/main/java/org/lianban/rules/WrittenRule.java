package org.lianban.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianban.rules.table.WrittenTable;
import org.lianban.rules.table.WrittenTable.Unreadable;
import org.lianban.rules.table.WrittenTable.WrittenRow;

/**
 * A row of a table of supervision rules as it is written.
 *
 * @param line on which it begins, from 1
 * @param description what its writer said of it, in Chinese and, behind a slash, in English
 * @param rule the code of its rule
 * @param department for which it holds: a list of codes in quotation marks, or a dash for all
 * @param item as {@code department}
 * @param setting its output columns, as they are written
 * @param row what it was read from
 */
public record WrittenRule(
        int line,
        String id,
        String description,
        String rule,
        String department,
        String item,
        Cells setting,
        WrittenRow row) {

    /** The output columns, as they are written: empty where nothing is. */
    public record Cells(
            String active, String severity, String threshold, String redFrom, String redAfter, String daysBefore) {}

    /** A row that says something no row may say. */
    public record Fault(int line, String column, String found) {}

    private static final Pattern CODE = Pattern.compile("\"([A-Z]\\d{1,2})\"");
    private static final Pattern CODES = Pattern.compile("-|\"[^\"\\\\]{1,100}\"(\\s*,\\s*\"[^\"\\\\]{1,100}\")*");
    private static final Pattern SWITCH = Pattern.compile("true|false");
    private static final Pattern SEVERITY = Pattern.compile("\"[IYR]\"");
    private static final Pattern NUMBER = Pattern.compile("\\d{0,6}");

    /**
     * The rows of a table.
     *
     * @throws Unreadable if it is no XML
     */
    public static List<WrittenRule> of(String dmn) throws Unreadable {
        return WrittenTable.rows(dmn).stream().map(WrittenRule::of).toList();
    }

    private static WrittenRule of(WrittenRow row) {
        return new WrittenRule(
                row.line(),
                row.id(),
                row.description(),
                row.cell("rule"),
                any(row.cell("department")),
                any(row.cell("item")),
                new Cells(
                        row.cell("active"),
                        row.cell("severity"),
                        row.cell("threshold"),
                        row.cell("redFrom"),
                        row.cell("redAfter"),
                        row.cell("daysBefore")),
                row);
    }

    private static String any(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }

    /** The code of its rule without its quotation marks; as it is written if it is none. */
    public String code() {
        var code = CODE.matcher(rule);
        return code.matches() ? code.group(1) : rule;
    }

    /** What in it is no plain value: no formula, nothing that would have to be worked out, may stand in the table. */
    public List<Fault> faults() {
        return Stream.of(
                        fault("rule", rule, CODE),
                        fault("department", department, CODES),
                        fault("item", item, CODES),
                        fault("active", setting.active(), SWITCH),
                        fault("severity", setting.severity(), SEVERITY),
                        fault("threshold", setting.threshold(), NUMBER),
                        fault("redFrom", setting.redFrom(), NUMBER),
                        fault("redAfter", setting.redAfter(), NUMBER),
                        fault("daysBefore", setting.daysBefore(), NUMBER))
                .flatMap(List::stream)
                .toList();
    }

    private List<Fault> fault(String column, String cell, Pattern allowed) {
        return allowed.matcher(cell).matches() ? List.of() : List.of(new Fault(row.lineOf(column), column, cell));
    }

    /** Whether every case that comes to that row has already been answered by this one above it. */
    public boolean shadows(WrittenRule below) {
        return rule.equals(below.rule)
                && (department.equals("-") || department.equals(below.department))
                && (item.equals("-") || item.equals(below.item));
    }
}
