package org.lianban.rules.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row that matched, with the values of its output columns.
 *
 * @param table the table's name
 * @param id the row's id, a word such as {@code fire_commitment}
 * @param values output column to value; an empty cell has no entry
 */
public record Row(String table, String id, Map<String, Object> values) {

    public Row {
        values = Map.copyOf(values);
    }

    /** The text in a column that must be filled; {@link InvalidTable} if it is empty. */
    public String text(String column) {
        return filled(column).toString();
    }

    /** The number in a column that must be filled; {@link InvalidTable} if it is empty or no whole number. */
    public int whole(String column) {
        if (filled(column) instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw new InvalidTable(table, "row " + id + " has no whole number in " + column);
    }

    /** The yes or no in a column that must be filled; {@link InvalidTable} otherwise. */
    public boolean yes(String column) {
        if (filled(column) instanceof Boolean yes) {
            return yes;
        }
        throw new InvalidTable(table, "row " + id + " has neither true nor false in " + column);
    }

    /** The constant that a column names; {@link InvalidTable} if there is none of that name. */
    public <E extends Enum<E>> E constant(Class<E> type, String column) {
        try {
            return Enum.valueOf(type, text(column));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidTable(table, "row " + id + " has an unknown value in " + column, unknown);
        }
    }

    public boolean has(String column) {
        return values.containsKey(column);
    }

    private Object filled(String column) {
        @Nullable Object value = values.get(column);
        if (value == null) {
            throw new InvalidTable(table, "row " + id + " has nothing in " + column);
        }
        return value;
    }
}
