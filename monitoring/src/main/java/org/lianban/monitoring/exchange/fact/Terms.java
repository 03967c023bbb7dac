package org.lianban.monitoring.exchange.fact;

import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * The limits that hold where a case does not tell its own.
 *
 * @param statutory from acceptance to decision, or null where none is prescribed
 * @param promised the same as the authority promised, or null if it promised nothing
 */
public record Terms(
        TimeLimit acceptance,
        @Nullable TimeLimit statutory,
        @Nullable TimeLimit promised,
        TimeLimit delivery) {

    /** The limits of the Administrative Licensing Law around acceptance and delivery, with those of a system for the decision. */
    public static Terms ofLaw(@Nullable TimeLimit statutory, @Nullable TimeLimit promised) {
        return new Terms(
                new TimeLimit(5, LimitUnit.WORKING_DAY, LimitKind.STATUTORY, "行政许可法 第三十二条"),
                statutory,
                promised,
                new TimeLimit(10, LimitUnit.WORKING_DAY, LimitKind.STATUTORY, "行政许可法 第四十四条"));
    }
}
