package org.lianban.processes.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.surroundings.Surroundings;

/** What is found of small random tables is what trying every input finds. */
class BruteForceTest {

    private static final int TABLES = 700;
    private static final List<Object> TEXTS = List.of("a", "b", "c", "something else");
    private static final List<Object> NUMBERS =
            IntStream.rangeClosed(-2, 9).<Object>mapToObj(i -> i).toList();
    private static final List<Object> TRUTHS = List.of(true, false);

    /** A cell, and what it means. */
    private record Cell(String text, Predicate<Object> accepts) {}

    /** A row, and a number that is all its answer. */
    private record Line(List<Cell> cells, int answer) {
        boolean matches(List<Object> input) {
            return IntStream.range(0, cells.size())
                    .allMatch(i -> cells.get(i).accepts().test(input.get(i)));
        }
    }

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(strings = {"UNIQUE", "ANY", "FIRST"})
    void everyInputTriedSaysTheSame(String hitPolicy) {
        for (int i = 0; i < TABLES; i++) {
            List<List<Object>> columns = columns();
            List<Line> lines = lines(columns);
            List<List<Object>> inputs = inputs(columns);
            String table = text(hitPolicy, columns, lines);
            List<Finding> findings = TableRules.check(TableText.dmn(table), Surroundings.NONE);

            assertThat(elements(findings, Rule.TABLE_GAP).isEmpty())
                    .as(table)
                    .isEqualTo(inputs.stream().allMatch(input -> lines.stream().anyMatch(line -> line.matches(input))));
            assertThat(elements(findings, Rule.TABLE_OVERLAP)).as(table).isEqualTo(overlaps(hitPolicy, lines, inputs));
            assertThat(elements(findings, Rule.TABLE_UNREACHABLE_ROW))
                    .as(table)
                    .isEqualTo(unreachable(hitPolicy, lines, inputs));
        }
    }

    private static Set<String> elements(List<Finding> findings, Rule rule) {
        return findings.stream()
                .filter(finding -> finding.rule() == rule)
                .map(Finding::elementId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> overlaps(String hitPolicy, List<Line> lines, List<List<Object>> inputs) {
        return numbered(lines, row -> IntStream.range(0, row)
                .anyMatch(earlier -> !hitPolicy.equals("FIRST")
                        && !(hitPolicy.equals("ANY")
                                && lines.get(earlier).answer() == lines.get(row).answer())
                        && inputs.stream()
                                .anyMatch(input -> lines.get(earlier).matches(input)
                                        && lines.get(row).matches(input))));
    }

    private static Set<String> unreachable(String hitPolicy, List<Line> lines, List<List<Object>> inputs) {
        return numbered(lines, row -> inputs.stream()
                .filter(input -> lines.get(row).matches(input))
                .allMatch(input -> !hitPolicy.equals("UNIQUE")
                        && lines.subList(0, row).stream().anyMatch(line -> line.matches(input))));
    }

    private static Set<String> numbered(List<Line> lines, Predicate<Integer> wanted) {
        return IntStream.range(0, lines.size())
                .boxed()
                .filter(wanted)
                .map(row -> "r" + row)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<List<Object>> columns() {
        return Stream.generate(() -> List.of(TEXTS, NUMBERS, TRUTHS).get(random.nextInt(3)))
                .limit(1 + random.nextInt(3))
                .toList();
    }

    private List<Line> lines(List<List<Object>> columns) {
        return Stream.generate(() -> new Line(columns.stream().map(this::cell).toList(), random.nextInt(2)))
                .limit(1 + random.nextInt(6))
                .toList();
    }

    private Cell cell(List<Object> values) {
        if (random.nextInt(3) == 0) {
            return new Cell("-", any -> true);
        }
        if (values.equals(TRUTHS)) {
            boolean truth = random.nextBoolean();
            return new Cell(String.valueOf(truth), value -> value.equals(truth));
        }
        return values.equals(TEXTS) ? texts() : numbers();
    }

    private Cell texts() {
        Set<Object> named = random.ints(1 + random.nextInt(2), 0, 3)
                .mapToObj(TEXTS::get)
                .collect(Collectors.toCollection(TreeSet::new));
        String list = named.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
        return random.nextInt(4) == 0
                ? new Cell("not(" + list + ")", value -> !named.contains(value))
                : new Cell(list, named::contains);
    }

    private Cell numbers() {
        int low = random.nextInt(8);
        int high = random.nextInt(8);
        return switch (random.nextInt(6)) {
            case 0 -> new Cell("< " + low, value -> (int) value < low);
            case 1 -> new Cell(">= " + low, value -> (int) value >= low);
            case 2 -> new Cell("[" + low + ".." + high + ")", value -> (int) value >= low && (int) value < high);
            case 3 -> new Cell("(" + low + ".." + high + "]", value -> (int) value > low && (int) value <= high);
            case 4 -> new Cell("not(> " + low + ")", value -> (int) value <= low);
            default -> new Cell(low + ", " + high, value -> (int) value == low || (int) value == high);
        };
    }

    private static List<List<Object>> inputs(List<List<Object>> columns) {
        List<List<Object>> inputs = List.of(List.of());
        for (List<Object> values : columns) {
            inputs = inputs.stream()
                    .flatMap(begun -> values.stream().map(value -> {
                        List<Object> longer = new ArrayList<>(begun);
                        longer.add(value);
                        return longer;
                    }))
                    .<List<Object>>map(longer -> longer)
                    .toList();
        }
        return inputs;
    }

    private static String text(String hitPolicy, List<List<Object>> columns, List<Line> lines) {
        String header = IntStream.range(0, columns.size())
                .mapToObj(i -> "c" + i + ":" + type(columns.get(i)))
                .collect(Collectors.joining("; "));
        return hitPolicy + "\n" + header + " => x\n"
                + IntStream.range(0, lines.size())
                        .mapToObj(i -> "r" + i + " | "
                                + lines.get(i).cells().stream().map(Cell::text).collect(Collectors.joining(" | "))
                                + " => " + lines.get(i).answer())
                        .collect(Collectors.joining("\n"));
    }

    private static String type(List<Object> values) {
        return values.equals(TEXTS) ? "string" : values.equals(NUMBERS) ? "integer" : "boolean";
    }
}
