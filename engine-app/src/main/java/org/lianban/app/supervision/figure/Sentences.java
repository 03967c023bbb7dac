package org.lianban.app.supervision.figure;

import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.LimitUnit;

/** Figures put into words. */
final class Sentences {

    private Sentences() {}

    /** What the absence of one suspension would have meant. */
    static LocalisedText without(LocalisedText ground, long overdueWithout, long overdue, @Nullable LimitUnit unit) {
        if (overdueWithout == 0) {
            return new LocalisedText(
                    "如无此次暂停（%s），仍在时限之内。".formatted(ground.zh()),
                    "Without this suspension (%s) it would be in time all the same.".formatted(ground.en()));
        }
        LocalisedText days = days(overdueWithout, unit);
        if (overdue == 0) {
            return new LocalisedText(
                    "如无此次暂停（%s），将逾期 %s。".formatted(ground.zh(), days.zh()),
                    "Without this suspension (%s) it would be %s overdue.".formatted(ground.en(), days.en()));
        }
        LocalisedText now = days(overdue, unit);
        return new LocalisedText(
                "如无此次暂停（%s），将逾期 %s，而非 %s。".formatted(ground.zh(), days.zh(), now.zh()),
                "Without this suspension (%s) it would be %s overdue, and not %s."
                        .formatted(ground.en(), days.en(), now.en()));
    }

    private static LocalisedText days(long amount, @Nullable LimitUnit unit) {
        String plural = amount == 1 ? "" : "s";
        if (unit == LimitUnit.CALENDAR_DAY) {
            return new LocalisedText(amount + " 日", amount + " calendar day" + plural);
        }
        return unit == LimitUnit.WORKING_MINUTE
                ? new LocalisedText(amount + " 分钟", amount + " working minute" + plural)
                : new LocalisedText(amount + " 个工作日", amount + " working day" + plural);
    }
}
