package org.lianban.rules.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianban.rules.Message;
import org.lianban.rules.bench.Sheet.Line;
import org.lianban.rules.bench.Sheet.Unreadable;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableTrial.Column;

/** Reads a sheet of test cases, runs them and compares. */
final class TestCases {

    private static final int MOST_CASES = 2_000;
    private static final String NAME = "name";
    private static final String ROWS = "rows";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

    /** What a column of the sheet is for. */
    private enum Use {
        INPUT,
        OUTPUT,
        NAME,
        ROWS
    }

    private record Head(Use use, String column) {}

    private final TableBench bench;

    TestCases(TableBench bench) {
        this.bench = bench;
    }

    List<TestRun.Case> run(String sheet) throws Unreadable {
        List<Line> lines = Sheet.read(sheet);
        if (lines.isEmpty()) {
            throw new Unreadable(1, "没有内容。", "There is nothing in it.");
        }
        if (lines.size() > MOST_CASES + 1) {
            throw new Unreadable(
                    lines.get(MOST_CASES + 1).number(),
                    "超过 " + MOST_CASES + " 个用例。",
                    "There are more than " + MOST_CASES + " cases.");
        }
        List<Head> heads = heads(lines.get(0));
        List<TestRun.Case> cases = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            if (line.cells().size() != heads.size()) {
                throw new Unreadable(
                        line.number(),
                        "这一行有 " + line.cells().size() + " 个单元格，表头有 " + heads.size() + " 个。",
                        "This line has " + line.cells().size() + " cells, and the head has " + heads.size() + ".");
            }
            cases.add(run(heads, line));
        }
        return cases;
    }

    private List<Head> heads(Line line) throws Unreadable {
        List<Head> heads = new ArrayList<>();
        Set<Head> seen = new HashSet<>();
        for (String cell : line.cells()) {
            Head head = head(cell.strip(), seen)
                    .orElseThrow(() -> new Unreadable(
                            line.number(),
                            "表中没有名为“" + cell + "”的列，或者它出现了两次。",
                            "The table has no column \"" + cell + "\", or it is there twice."));
            seen.add(head);
            heads.add(head);
        }
        for (Column input : bench.inputs()) {
            if (!seen.contains(new Head(Use.INPUT, input.name()))) {
                throw new Unreadable(
                        line.number(),
                        "缺少输入列 " + input.name() + "。",
                        "The input column " + input.name() + " is missing.");
            }
        }
        return heads;
    }

    private Optional<Head> head(String cell, Set<Head> seen) {
        List<Head> possible = new ArrayList<>();
        bench.inputs().stream()
                .filter(column -> column.name().equals(cell))
                .forEach(column -> possible.add(new Head(Use.INPUT, cell)));
        bench.outputs().stream()
                .filter(column -> column.name().equals(cell))
                .forEach(column -> possible.add(new Head(Use.OUTPUT, cell)));
        if (cell.equals(NAME)) {
            possible.add(new Head(Use.NAME, ""));
        }
        if (cell.equals(ROWS)) {
            possible.add(new Head(Use.ROWS, ""));
        }
        return possible.stream().filter(head -> !seen.contains(head)).findFirst();
    }

    private TestRun.Case run(List<Head> heads, Line line) {
        Map<String, String> inputs = new HashMap<>();
        String name = "";
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).use() == Use.INPUT) {
                inputs.put(heads.get(i).column(), line.cells().get(i));
            } else if (heads.get(i).use() == Use.NAME) {
                name = line.cells().get(i);
            }
        }
        Tried tried = bench.tryOut(inputs);
        return new TestRun.Case(line.number(), name, tried, differences(heads, line, tried));
    }

    private List<Message> differences(List<Head> heads, Line line, Tried tried) {
        if (tried.problem().isPresent()) {
            return List.of(tried.problem().get());
        }
        List<Message> differences = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            String expected = line.cells().get(i).strip();
            switch (heads.get(i).use()) {
                case OUTPUT -> compare(heads.get(i).column(), expected, tried).ifPresent(differences::add);
                case ROWS -> compareRows(expected, tried).ifPresent(differences::add);
                default -> {
                    // nothing is expected of these
                }
            }
        }
        return differences;
    }

    private static Optional<Message> compareRows(String expected, Tried tried) {
        List<String> ids = Arrays.stream(expected.split("\\s+", -1))
                .filter(id -> !id.isEmpty())
                .sorted()
                .toList();
        List<String> found = tried.answering().stream().map(Row::id).sorted().toList();
        return expected.equals("-") || ids.equals(found)
                ? Optional.empty()
                : Optional.of(difference("rows", String.join(" ", ids), String.join(" ", found)));
    }

    private static Optional<Message> compare(String column, String expected, Tried tried) {
        if (expected.equals("-")) {
            return Optional.empty();
        }
        List<String> found = found(column, tried);
        List<String> wanted = expected.isEmpty()
                ? List.of()
                : found.size() <= 1
                        ? List.of(plain(expected))
                        : Arrays.stream(expected.split("\\|", -1))
                                .map(part -> plain(part.strip()))
                                .toList();
        return wanted.stream().sorted().toList().equals(found.stream().sorted().toList())
                ? Optional.empty()
                : Optional.of(difference(column, expected, String.join(" | ", found)));
    }

    /** Rows that give nothing in this column are not among them. */
    private static List<String> found(String column, Tried tried) {
        if (tried.collected().isPresent()) {
            return List.of(plain(tried.collected().get().toString()));
        }
        return tried.answering().stream()
                .filter(row -> row.has(column))
                .map(row -> plain(row.text(column)))
                .toList();
    }

    /** Numbers are the same however they are written. */
    private static String plain(String value) {
        return NUMBER.matcher(value).matches()
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }

    private static Message difference(String column, String expected, String found) {
        return new Message(
                column + " 应为“" + expected + "”，实为“" + found + "”。",
                column + " should be \"" + expected + "\", and is \"" + found + "\".");
    }
}
