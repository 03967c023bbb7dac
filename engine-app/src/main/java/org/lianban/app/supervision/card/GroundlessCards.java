package org.lianban.app.supervision.card;

import java.util.List;
import java.util.UUID;
import org.lianban.app.database.Column;
import org.lianban.app.ledger.ClockShift;
import org.lianban.app.notices.DueDatesMoved;
import org.lianban.app.web.LocalisedText;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Revokes what rests on a due date that a calendar notice has put off: with the notice the clock was not late on that day, or not
 * near its limit. If it is late all the same, the sweep finds it again, from the later day on.
 */
@Component
class GroundlessCards {

    private final JdbcClient jdbc;
    private final CardDesk cards;

    GroundlessCards(JdbcClient jdbc, CardDesk cards) {
        this.jdbc = jdbc;
        this.cards = cards;
    }

    @EventListener
    void follow(DueDatesMoved moved) {
        cards.revokeGroundless(
                groundless(moved.shifts()),
                new LocalisedText(
                        "日历通知“%s”推迟了到期日，所依据的日期不再成立。".formatted(moved.notice()),
                        "The calendar notice '%s' put off the due date that this rests on.".formatted(moved.notice())));
    }

    private List<UUID> groundless(List<ClockShift> shifts) {
        List<ClockShift> later =
                shifts.stream().filter(GroundlessCards::isLater).toList();
        return later.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select f.id from finding f
                        join unnest(:cases::uuid[], :clocks::uuid[], :before::date[]) as s (case_id, clock_id, due)
                            on f.case_id = s.case_id and f.clock_id = s.clock_id and f.due_on = s.due
                        where f.state not in ('REVOKED', 'WAIVED')
                        """)
                        .param("cases", Column.of(later, ClockShift::caseId))
                        .param("clocks", Column.of(later, ClockShift::clockId))
                        .param("before", Column.of(later, ClockShift::before))
                        .query(UUID.class)
                        .list();
    }

    private static boolean isLater(ClockShift shift) {
        return shift.before() != null && (shift.after() == null || shift.after().isAfter(shift.before()));
    }
}
