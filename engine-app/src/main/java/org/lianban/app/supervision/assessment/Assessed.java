package org.lianban.app.supervision.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A department, assessed.
 *
 * @param cases its sample
 * @param place null if it is not ranked, because its sample is too small
 * @param score 0 to 100; null if it is not ranked
 */
public record Assessed(
        String department,
        LocalisedText name,
        long cases,
        @Nullable Integer place,
        @Nullable BigDecimal score,
        List<Value> figures) {

    /** Why a figure has points, or has none. */
    public enum Standing {
        /** It has points. */
        SCORED,
        /** There was nothing to count. */
        NO_DATA,
        /** There were too few items. */
        TOO_FEW,
        /** It is shown and weighs nothing. */
        SHOWN
    }

    /**
     * A figure of the department.
     *
     * @param part what was counted
     * @param whole of how many; of cards: of how many cases
     * @param value part of whole, rounded to four decimals; null of a number, and of nothing
     * @param points 0 to 100
     * @param weight in the score, in hundredths of it, with what the figures without points gave up
     */
    public record Value(
            Figure figure,
            long part,
            long whole,
            @Nullable BigDecimal value,
            Standing standing,
            @Nullable BigDecimal points,
            BigDecimal weight) {}
}
