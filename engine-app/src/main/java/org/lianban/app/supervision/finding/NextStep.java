package org.lianban.app.supervision.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.lianban.app.calendars.Standing;
import org.lianban.app.organisation.Actor;
import org.lianban.monitoring.calendar.WorkCalendar;

/** What is to follow on a card {@code f}, as a condition of SQL with the parameters {@link #parameters}. */
public enum NextStep {
    /** The reader's decision, as the rules of the cards have it: an answer, an appeal, or silence past the day of the answer. */
    DECIDE("""
            f.department <> :reader_department and (f.state = 'ANSWERED' or f.state = 'ISSUED' and f.step_due < :today
                or f.state = 'APPEALED' and not exists (select from finding_step u
                    where u.finding_id = f.id and u.kind = 'UPHELD' and u.taken_by = :reader))
            """),
    /** Somebody's, today or on the next working day. */
    SOON("f.step_due between :today and :near");

    private static final String OPEN =
            "f.step_due is not null and f.severity <> 'I' and f.state in ('ISSUED', 'ANSWERED', 'APPEALED') and ";

    private final String condition;

    NextStep(String condition) {
        this.condition = condition;
    }

    public String condition() {
        return OPEN + condition;
    }

    public static Map<String, Object> parameters(Actor reader, WorkCalendar calendar, Instant now) {
        LocalDate today = calendar.dateOf(now);
        Map<String, Object> parameters = new HashMap<>(Standing.parameters(calendar, today));
        parameters.put("reader", reader.staff());
        parameters.put("reader_department", reader.department());
        return parameters;
    }
}
