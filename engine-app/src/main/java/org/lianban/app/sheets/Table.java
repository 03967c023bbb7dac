package org.lianban.app.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * How the rows of a listing stand in a table. A cell may be a text in both languages, of which the reader's is written, an enum, for
 * which the pages' word is written, a moment, which is written in the calendar's zone, a day, a number, a truth, or a text.
 *
 * @param file begins the name of the file
 */
public record Table<T>(String file, LocalisedText title, List<Column<T>> columns) {

    /** A column: its head, and what stands in it for a row. */
    public record Column<T>(LocalisedText head, Cell<T> cell) {}

    /** What stands in a column for a row. */
    @FunctionalInterface
    public interface Cell<T> {
        @Nullable
        Object of(T row);
    }

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table without columns, to which they are added one by one. */
    public static <T> Table<T> of(String file, String zh, String en) {
        return new Table<>(file, new LocalisedText(zh, en), List.of());
    }

    public Table<T> with(String zh, String en, Cell<T> cell) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(new LocalisedText(zh, en), cell));
        return new Table<>(file, title, more);
    }
}
