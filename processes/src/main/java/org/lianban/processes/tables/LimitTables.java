package org.lianban.processes.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The largest limits that rule tables can give, read from the DMN files themselves: what a proof about time must reckon with.
 *
 * <p>Tables are known by their columns, not by their names: {@code limitKey} and {@code item} give {@code limitAmount} (limits of stages),
 * {@code handling} and {@code service} give {@code statutoryAmount} and {@code promisedAmount} (limits of cases), {@code handling} gives
 * {@code maximumAmount} (extensions). Every input that is not asked for here, such as the situation, may be anything.
 *
 * <p>Days are working days. A limit of N calendar days is reckoned as N working days: it always ends by the Nth.
 */
public final class LimitTables {

    /**
     * The most that a table gives.
     *
     * @param amount the largest amount of the rows that can answer, in working days; 0 if none of them gives an amount
     * @param row id of the row that gives it, or of a row that leaves it to the catalogue
     * @param internal whether that row is a limit that the office sets only for itself ({@code limitKind} INTERNAL)
     * @param catalogue whether a row that can answer has no amount: there the catalogue's own limit holds, and the largest is the greater of both
     */
    public record Largest(int amount, String row, boolean internal, boolean catalogue) {}

    private final List<TableModel> tables;

    private LimitTables(List<TableModel> tables) {
        this.tables = tables;
    }

    /** Reads the tables among these files; what cannot be read is left out, since {@link TableRules} names it. */
    public static LimitTables of(List<byte[]> files) {
        return new LimitTables(files.stream()
                .flatMap(file -> TableFile.read(file).tables().stream())
                .toList());
    }

    /**
     * How long a stage may take at most.
     *
     * @param limitKey what the stage declares as {@code lianban:limit}
     * @param service code of the item that is examined, or of the joint service where the stage belongs to the whole case
     * @return empty if no row answers this key, which stops the case when it gets there
     */
    public Optional<Largest> largest(String limitKey, String service) {
        return largest("limitAmount", Map.of("limitKey", limitKey, "item", service));
    }

    /**
     * How long a case may take at most by law.
     *
     * @param handling {@code SINGLE}, {@code JOINT} or {@code LOWER_LEVEL}
     * @param service code of the item or joint service
     */
    public Optional<Largest> statutory(String handling, String service) {
        return largest("statutoryAmount", Map.of("handling", handling, "service", service));
    }

    /** How long a case may take at most as promised, where a row promises anything of its own. */
    public Optional<Largest> promised(String handling, String service) {
        return largest("promisedAmount", Map.of("handling", handling, "service", service));
    }

    /** By how much a limit may be extended, at most; {@code catalogue} of it means that there is a way without any extension. */
    public Optional<Largest> extension(String handling) {
        return largest("maximumAmount", Map.of("handling", handling));
    }

    private Optional<Largest> largest(String output, Map<String, String> asked) {
        return tables.stream()
                .filter(table -> table.output(output).isPresent()
                        && asked.keySet().stream()
                                .allMatch(input -> table.input(input).isPresent()))
                .flatMap(table -> largest(table, table.output(output).orElseThrow(), asked).stream())
                .max(Comparator.comparingInt(Largest::amount));
    }

    private static Optional<Largest> largest(TableModel table, int column, Map<String, String> asked) {
        List<TableModel.TableRow> rows =
                new Answers(table).of(asked).stream().map(table.rows()::get).toList();
        boolean catalogue = rows.stream().anyMatch(row -> amount(row, column).isEmpty());
        return rows.stream()
                .map(row -> new Largest(amount(row, column).orElse(0), row.id(), isInternal(table, row), catalogue))
                .max(Comparator.comparingInt(Largest::amount));
    }

    private static boolean isInternal(TableModel table, TableModel.TableRow row) {
        return table.output("limitKind").stream()
                .anyMatch(column -> row.outputs().get(column).strip().equals("\"INTERNAL\""));
    }

    private static OptionalInt amount(TableModel.TableRow row, int column) {
        return UnaryTests.literal(row.outputs().get(column))
                .filter(value -> value.kind() == Value.Kind.NUMBER)
                .map(value -> OptionalInt.of(value.number().intValue()))
                .orElse(OptionalInt.empty());
    }
}
