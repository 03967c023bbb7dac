package org.lianban.app.supervision;

import java.time.LocalDate;
import java.util.List;
import org.lianban.app.web.LocalisedText;

/**
 * The supervisor's first board, read from the open clocks of the region.
 *
 * @param totals cases
 * @param departments each with the stages that are its own
 */
public record Board(LocalDate today, Totals totals, List<DepartmentLine> departments) {

    /** How many cases run, and how many are near their limit, past it, or suspended; who is past it and suspended is in both. */
    public record Totals(long running, long nearLimit, long overdue, long suspended) {}

    /**
     * A department.
     *
     * @param running open clocks that run; nearLimit is among them, and overdue unless the clock is among the suspended too
     * @param countedDays working days that counted, over the clocks of its examinations that are open or ended in the last ninety days
     * @param uncountedDays working days of the same clocks that did not count
     */
    public record DepartmentLine(
            String code,
            LocalisedText name,
            long running,
            long nearLimit,
            long overdue,
            long suspended,
            long countedDays,
            long uncountedDays) {}
}
