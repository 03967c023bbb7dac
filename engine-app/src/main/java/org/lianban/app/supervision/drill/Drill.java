package org.lianban.app.supervision.drill;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A level with its children: the departments of a region, or the items of a department.
 *
 * @param from the first month whose ended examinations give their days
 * @param department whose items these are; null: these are departments
 * @param otherFindings standing cards about no examination of an item, such as those about the limit of a whole case; always zero for
 *     departments, whose figures have all
 */
public record Drill(
        LocalDate today,
        LocalDate from,
        @Nullable String department,
        @Nullable LocalisedText name,
        List<Child> children,
        long otherFindings) {

    /**
     * What lies one level below.
     *
     * @param open examinations that are not over; near, overdue and suspended are among them
     * @param overdueAndSuspended those that are both, among overdue and among suspended
     * @param counted working days of the examinations that are open or ended since {@code from}, as last measured
     * @param uncounted working days of the same that did not count
     * @param findings yellow and red cards found since {@code from} that stand
     */
    public record Child(
            String code,
            LocalisedText name,
            long open,
            long near,
            long overdue,
            long suspended,
            long overdueAndSuspended,
            long counted,
            long uncounted,
            long findings) {}
}
