package org.lianban.rules.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an output column may say so that the facade that reads it can use it. */
public final class OutputColumn {

    /** The most days that are reckoned with; more is a slip of the pen. */
    public static final int MOST_DAYS = 100_000;

    private final String name;
    private final Taken taken;
    private final Needed needed;
    private final @Nullable String unlike;

    private OutputColumn(String name, Taken taken, Needed needed, @Nullable String unlike) {
        this.name = name;
        this.taken = taken;
        this.needed = needed;
        this.unlike = unlike;
    }

    private OutputColumn(String name, Taken taken) {
        this(name, taken, new Needed.Always(), null);
    }

    public static OutputColumn text(String name) {
        return new OutputColumn(name, new Taken.Text());
    }

    /** The name of one of these constants. */
    public static <E extends Enum<E>> OutputColumn word(String name, Class<E> words) {
        return new OutputColumn(
                name,
                new Taken.Word(Arrays.stream(words.getEnumConstants())
                        .map(word -> word.name())
                        .toList()));
    }

    /** A whole number from the one to the other. */
    public static OutputColumn whole(String name, int least, int most) {
        return new OutputColumn(name, new Taken.Whole(least, most));
    }

    /** Any whole number. */
    public static OutputColumn whole(String name) {
        return whole(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** So many days, one at least. */
    public static OutputColumn days(String name) {
        return whole(name, 1, MOST_DAYS);
    }

    public static OutputColumn truth(String name) {
        return new OutputColumn(name, new Taken.Truth());
    }

    /** The same, which may be empty. */
    public OutputColumn ifAny() {
        return new OutputColumn(name, taken, new Needed.Never(), unlike);
    }

    /** The same, which may be empty where the other column is. */
    public OutputColumn with(String column) {
        return new OutputColumn(name, taken, new Needed.With(column, null), unlike);
    }

    /** The same, which may be empty where the other column is, or says this: a text or an {@code Integer}. */
    public OutputColumn with(String column, Object butFor) {
        return new OutputColumn(name, taken, new Needed.With(column, butFor), unlike);
    }

    /** The same, which says something else than the other column wherever it is needed. */
    public OutputColumn unlike(String column) {
        return new OutputColumn(name, taken, needed, column);
    }

    public String name() {
        return name;
    }

    /**
     * Whether the facade can use what this column says.
     *
     * @param row what the columns of a row say: a text, a number ({@code BigDecimal}) or a truth; nothing of those that are empty
     */
    public boolean takes(Map<String, ?> row) {
        Object value = row.get(name);
        if (value == null) {
            return !needed.in(row);
        }
        return taken.takes(value) && !(needed.in(row) && isLikeTheOther(value, row));
    }

    private boolean isLikeTheOther(Object value, Map<String, ?> row) {
        Object other = unlike == null ? null : row.get(unlike);
        if (value instanceof BigDecimal one && other instanceof BigDecimal two) {
            return one.compareTo(two) == 0;
        }
        return value.equals(other);
    }

    /** What it takes, in Chinese. */
    public String zh() {
        return taken.zh() + (unlike == null ? "" : "，且不同于 " + unlike) + needed.zh();
    }

    /** The same in English. */
    public String en() {
        return taken.en() + (unlike == null ? "" : ", other than in " + unlike) + needed.en();
    }
}
