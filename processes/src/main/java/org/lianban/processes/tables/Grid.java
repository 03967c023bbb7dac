package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianban.processes.tables.TableModel.Input;
import org.lianban.processes.tables.TableModel.TableRow;

/**
 * A table as boxes in the space of its inputs. Columns that read the same are one dimension.
 *
 * <p>Of a cell that cannot be judged only this is known: the row surely matches nothing, and may match everything. So whatever is
 * reported is true, and what is missed is named by the cell's own finding.
 */
final class Grid {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}0-9_]*(?:\\.[\\p{L}_][\\p{L}0-9_]*)*");

    /** Where a cell stands: in which row, from 0, and in which column. */
    record Place(int row, int column) {}

    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<BitSet[]> sure = new ArrayList<>();
    private final List<BitSet[]> possible = new ArrayList<>();
    private final Set<Place> unjudged = new HashSet<>();
    private final Set<Integer> unjudgedColumns = new HashSet<>();

    Grid(TableModel table) {
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            columns.computeIfAbsent(table.inputs().get(i).expression(), any -> new ArrayList<>())
                    .add(i);
        }
        table.rows().forEach(row -> {
            sure.add(new BitSet[columns.size()]);
            possible.add(new BitSet[columns.size()]);
        });
        columns.values().forEach(same -> add(table, same));
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    int rows() {
        return sure.size();
    }

    /** What a row surely matches, by dimension. */
    BitSet[] sure(int row) {
        return sure.get(row);
    }

    /** What a row may match, by dimension. */
    BitSet[] possible(int row) {
        return possible.get(row);
    }

    /** Cells that were not judged. */
    Set<Place> unjudged() {
        return unjudged;
    }

    /** Columns whose values, or their restriction, were not judged. */
    Set<Integer> unjudgedColumns() {
        return unjudgedColumns;
    }

    private void add(TableModel table, List<Integer> columns) {
        Set<Value> named = new LinkedHashSet<>();
        Optional<Dimension.Type> type = type(table, columns, named);
        if (type.isEmpty()) {
            unjudgedColumns.addAll(columns);
        }
        UnaryTest restriction = columns.stream()
                .map(column -> restriction(table, column))
                .filter(test -> !test.isAny())
                .findFirst()
                .orElse(UnaryTest.ANY);
        Dimension dimension = new Dimension(
                table.inputs().get(columns.get(0)).expression(),
                type.orElse(Dimension.Type.TEXT),
                type.isEmpty() ? List.of() : List.copyOf(named),
                type.isEmpty() ? UnaryTest.ANY : restriction);
        int position = dimensions.size();
        dimensions.add(dimension);
        for (int row = 0; row < rows(); row++) {
            sure.get(row)[position] = dimension.domain();
            possible.get(row)[position] = dimension.domain();
            for (int column : columns) {
                narrow(table, row, column, position, type);
            }
        }
    }

    private void narrow(TableModel table, int row, int column, int position, Optional<Dimension.Type> type) {
        Optional<UnaryTest> test =
                UnaryTests.read(table.rows().get(row).inputs().get(column));
        boolean judged = test.isPresent()
                && (test.get().isAny() || type.filter(t -> fits(test.get(), t)).isPresent());
        if (judged) {
            BitSet accepted = dimensions.get(position).accepted(test.orElseThrow());
            sure.get(row)[position].and(accepted);
            possible.get(row)[position].and(accepted);
        } else {
            sure.get(row)[position].clear();
            unjudged.add(new Place(row, column));
        }
    }

    /** A test for another kind of value is never true; its negation is neither true nor false. */
    private static boolean fits(UnaryTest test, Dimension.Type type) {
        return !test.negated() || test.isOf(type.kind());
    }

    private UnaryTest restriction(TableModel table, int column) {
        Optional<UnaryTest> values = UnaryTests.read(table.inputs().get(column).values());
        if (values.isEmpty()) {
            unjudgedColumns.add(column);
        }
        return values.orElse(UnaryTest.ANY);
    }

    /** By what the file says, else by what the cells name; empty if they name several kinds, or the column is calculated. */
    private static Optional<Dimension.Type> type(TableModel table, List<Integer> columns, Set<Value> named) {
        if (!NAME.matcher(table.inputs().get(columns.get(0)).expression()).matches()) {
            return Optional.empty();
        }
        for (int column : columns) {
            UnaryTests.read(table.inputs().get(column).values())
                    .ifPresent(test -> test.values().forEach(named::add));
            for (TableRow row : table.rows()) {
                UnaryTests.read(row.inputs().get(column))
                        .ifPresent(test -> test.values().forEach(named::add));
            }
        }
        for (int column : columns) {
            Optional<Dimension.Type> written = written(table.inputs().get(column));
            if (written.isPresent()) {
                return written;
            }
        }
        List<Value.Kind> kinds = named.stream().map(Value::kind).distinct().toList();
        if (kinds.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(kinds.isEmpty() ? Dimension.Type.TEXT : inferred(kinds.get(0)));
    }

    private static Optional<Dimension.Type> written(Input input) {
        return switch (input.type().toLowerCase(Locale.ROOT)) {
            case "string" -> Optional.of(Dimension.Type.TEXT);
            case "boolean" -> Optional.of(Dimension.Type.BOOLEAN);
            case "integer", "long", "short" -> Optional.of(Dimension.Type.WHOLE);
            case "double", "number" -> Optional.of(Dimension.Type.NUMBER);
            default -> Optional.empty();
        };
    }

    private static Dimension.Type inferred(Value.Kind kind) {
        return switch (kind) {
            case TEXT -> Dimension.Type.TEXT;
            case NUMBER -> Dimension.Type.NUMBER;
            case BOOLEAN -> Dimension.Type.BOOLEAN;
            case DATE -> Dimension.Type.DATE;
            case MOMENT -> Dimension.Type.MOMENT;
        };
    }
}
