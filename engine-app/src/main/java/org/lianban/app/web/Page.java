package org.lianban.app.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a listing.
 *
 * @param next where the listing goes on, for {@code cursor=}; absent at its end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    private static final int DEFAULT_SIZE = 50;
    private static final int MAX_SIZE = 100;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page of a query that asked for one row more than {@code size}, so as to know whether there is another page.
     *
     * @param cursor makes the cursor behind a row
     */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        return new Page<>(rows.subList(0, size), cursor.apply(rows.get(size - 1)));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }

    /**
     * The number of rows for {@code limit=}: 50 if it is not given.
     *
     * @throws Refusal if it is not between 1 and 100
     */
    public static int size(@Nullable Integer limit) {
        if (limit == null) {
            return DEFAULT_SIZE;
        }
        if (limit < 1 || limit > MAX_SIZE) {
            throw Refusal.invalid("limit", new LocalisedText("应在 1 到 100 之间", "must be between 1 and 100"));
        }
        return limit;
    }
}
