package org.lianban.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a figure counts for in a department's assessment. Between the two values points lie on a straight line.
 *
 * @param weight 0 of a figure that is shown only
 * @param fullAt the value with all points, in thousandths; none where the figure is shown only
 * @param zeroAt the value without any; above {@code fullAt} where less is better
 * @param least from how many items on it counts
 */
public record AssessmentWeight(
        int weight, @Nullable Integer fullAt, @Nullable Integer zeroAt, int least) {

    public AssessmentWeight {
        if (weight < 0 || least < 1) {
            throw new IllegalArgumentException("a weight is not negative, and one item is the least");
        }
        if (weight > 0 && (fullAt == null || zeroAt == null || fullAt.equals(zeroAt))) {
            throw new IllegalArgumentException("a figure that weighs something needs two values, which differ");
        }
    }
}
