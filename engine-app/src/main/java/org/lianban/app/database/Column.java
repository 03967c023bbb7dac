package org.lianban.app.database;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many rows in one statement: each column travels as one array of texts, which the statement casts ({@code ?::uuid[]}) and
 * joins again with {@code unnest}. The number of statements does not grow with the number of rows.
 */
public final class Column {

    private Column() {}

    /** That value of each row, as a text. */
    public static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(cell -> Objects.toString(cell, null))
                .toArray(String[]::new);
    }

    /** These ids, as texts. */
    public static @Nullable String[] of(Collection<UUID> ids) {
        return of(ids, id -> id);
    }
}
