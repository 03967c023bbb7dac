package org.lianban.app.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;

/**
 * A task as the list shows it.
 *
 * @param assignee name of the person who has it in hand
 * @param mine whether that is the reader
 * @param workingDaysLeft until the due date, today not counted, and 0 once it is past; absent without a due date and while
 *     its clock stands still
 * @param overdueDays working days past the due date, today not counted
 * @param provisional whether the due date rests on a year whose holidays are not published yet
 * @param ground why the clock stands still; absent while it runs
 * @param nearerCaseDue the day on which the case as a whole is or was due, if that is before the task's own or the task has none
 * @param caseDaysLeft working days until that day, as workingDaysLeft
 * @param caseOverdueDays working days past it, as overdueDays
 * @param joint whether the case is a joint service, whose limit is that of all its departments
 * @param risk how likely the task is to be late, from 0 to 1, by last night's forecast; absent if there was none
 * @param absentColleague login of the person for whom the reader stands in, if the task is his
 * @param unread whether the reader has not opened it
 * @param followed whether the reader follows its case
 */
public record TaskRow(
        UUID id,
        UUID caseId,
        String caseNumber,
        String applicantName,
        LocalisedText serviceName,
        @Nullable String itemCode,
        @Nullable LocalisedText itemName,
        String element,
        LocalisedText title,
        String department,
        @Nullable String assignee,
        boolean mine,
        TaskState state,
        @Nullable LocalDate dueDate,
        @Nullable Long workingDaysLeft,
        ClockState clockState,
        long overdueDays,
        @Nullable LocalDate suspendedOn,
        boolean provisional,
        @Nullable String ground,
        @Nullable LocalDate nearerCaseDue,
        @Nullable Long caseDaysLeft,
        long caseOverdueDays,
        boolean joint,
        @Nullable Double risk,
        @Nullable String absentColleague,
        boolean unread,
        boolean followed,
        Instant createdAt) {}
