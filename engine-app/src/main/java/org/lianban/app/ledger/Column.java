package org.lianban.app.ledger;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many rows in one statement: each column travels as one array of texts, which the statement casts ({@code ?::uuid[]}) and
 * joins again with {@code unnest}. The number of statements does not grow with the number of rows.
 */
final class Column {

    private Column() {}

    static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(cell -> Objects.toString(cell, null))
                .toArray(String[]::new);
    }

    static @Nullable String[] of(Collection<UUID> ids) {
        return of(ids, id -> id);
    }
}
