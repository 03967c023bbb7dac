package org.lianban.app.supervision.figure;

import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.attribution.Standing.Verdict;

/**
 * How the uncounted share of a department's examinations of an item stands among its peers.
 *
 * @param examinations the sample
 * @param share of the working days that suspensions took
 * @param against with what it is compared
 * @param peers how many of them there are, each of at least eight examinations
 * @param median of the peers; null if nothing is said
 * @param mad median absolute deviation of the peers; null if nothing is said
 * @param score modified z-score; null if nothing is said, or if all peers are equal
 */
public record Outlier(
        String department,
        LocalisedText departmentName,
        String item,
        LocalisedText itemName,
        long examinations,
        double share,
        Against against,
        int peers,
        @Nullable Double median,
        @Nullable Double mad,
        @Nullable Double score,
        Verdict verdict) {

    /** What a department's examinations of an item are compared with. */
    public enum Against {
        /** The same item in other departments and regions. */
        SAME_ITEM,
        /** Other items of the same kind that may be suspended at all, because the same item has too few peers. */
        SAME_KIND
    }
}
