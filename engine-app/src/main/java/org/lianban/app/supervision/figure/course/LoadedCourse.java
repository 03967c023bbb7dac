package org.lianban.app.supervision.figure.course;

import java.util.List;
import java.util.UUID;
import org.lianban.app.ledger.ClockHistory;
import org.lianban.monitoring.attribution.CaseCourse;

/**
 * What a case went through, with its clocks.
 *
 * @param stages in the order in which they opened
 */
public record LoadedCourse(UUID caseId, CaseCourse course, List<ClockHistory> clocks, List<StageRow> stages) {}
