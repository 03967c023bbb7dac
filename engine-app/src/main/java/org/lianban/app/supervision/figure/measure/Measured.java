package org.lianban.app.supervision.figure.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.attribution.Part;
import org.lianban.monitoring.attribution.Wait;
import org.lianban.monitoring.clock.LimitUnit;

/** What is stored of one case; the names are those of the columns. */
record Measured(CaseFigure figure, List<CaseDays> days, List<PathDays> path, List<StageDays> stages) {

    /** The month of a case that is still open. */
    static final String OPEN = "infinity";

    /** A row of {@code case_figure}. */
    record CaseFigure(
            UUID caseId,
            String region,
            String month,
            String department,
            String service,
            boolean joint,
            LocalDate measuredOn,
            long calendarDays,
            long workingDays,
            long counted,
            long uncounted,
            long overdue,
            long overdueWithout) {}

    /** A row of {@code case_days}. */
    record CaseDays(
            UUID caseId,
            String region,
            String month,
            String department,
            String item,
            @Nullable String examiner,
            @Nullable String ground,
            long calendarDays,
            long workingDays,
            long counted,
            long uncounted,
            long idle) {}

    /** A row of {@code stage_days}. */
    record StageDays(
            UUID stageId,
            UUID caseId,
            String region,
            String month,
            String department,
            String service,
            @Nullable String item,
            String process,
            String element,
            @Nullable Integer limitAmount,
            @Nullable LimitUnit limitUnit,
            long counted,
            long uncounted,
            boolean late) {}

    /** A row of {@code path_days}. */
    record PathDays(
            UUID caseId,
            String region,
            String month,
            Part part,
            @Nullable Wait waitsFor,
            @Nullable String department,
            @Nullable String item,
            @Nullable String ground,
            long days) {

        PathDays withDays(long more) {
            return new PathDays(caseId, region, month, part, waitsFor, department, item, ground, more);
        }
    }
}
