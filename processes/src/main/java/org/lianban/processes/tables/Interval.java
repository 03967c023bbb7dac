package org.lianban.processes.tables;

import org.jspecify.annotations.Nullable;

/**
 * A part of the line, or a single value.
 *
 * @param low absent if it has no lower end
 * @param high absent if it has no upper end
 */
record Interval(
        @Nullable Value low, boolean lowIncluded, @Nullable Value high, boolean highIncluded) {

    static Interval of(Value value) {
        return new Interval(value, true, value, true);
    }

    /** Never of a value of another kind. */
    boolean contains(Value value) {
        return isOf(value, low) && isOf(value, high) && above(value) && below(value);
    }

    private static boolean isOf(Value value, @Nullable Value end) {
        return end == null || end.kind() == value.kind();
    }

    private boolean above(Value value) {
        if (low == null) {
            return true;
        }
        int side = value.compareTo(low);
        return side > 0 || (side == 0 && lowIncluded);
    }

    private boolean below(Value value) {
        if (high == null) {
            return true;
        }
        int side = value.compareTo(high);
        return side < 0 || (side == 0 && highIncluded);
    }
}
