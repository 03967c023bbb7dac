package org.lianban.app.supervision.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.rulebook.RulesBook;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.EscalationStep;
import org.springframework.stereotype.Component;

/** The steps of reminding and escalation as days of the calendar. */
@Component
class OrderLadder {

    private final RulesBook rules;

    OrderLadder(RulesBook rules) {
        this.rules = rules;
    }

    /** The steps behind those that were taken whose day has come. */
    List<EscalationStep> come(int taken, LocalDate due, LocalDate today, WorkCalendar calendar) {
        List<EscalationStep> come = new ArrayList<>();
        Optional<EscalationStep> next = rules.current().orderEscalation(taken + 1);
        while (next.isPresent() && !day(next.get(), due, calendar).isAfter(today)) {
            come.add(next.get());
            next = rules.current().orderEscalation(taken + come.size() + 1);
        }
        return come;
    }

    /** The day of the step behind those that were taken; null behind the last. */
    @Nullable
    LocalDate next(int taken, LocalDate due, WorkCalendar calendar) {
        return rules.current()
                .orderEscalation(taken + 1)
                .map(step -> day(step, due, calendar))
                .orElse(null);
    }

    /** The first day on which anything is to be done about something that is due then: a step, or a finding that it is late. */
    LocalDate firstLook(int taken, LocalDate due, WorkCalendar calendar) {
        LocalDate late = due.plusDays(1);
        LocalDate step = next(taken, due, calendar);
        return step == null || step.isAfter(late) ? late : step;
    }

    private static LocalDate day(EscalationStep step, LocalDate due, WorkCalendar calendar) {
        return calendar.plusWorkingDays(due, step.workingDays());
    }
}
