package org.lianban.app.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.calendars.NoticeDayJson;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockShift;
import org.lianban.app.ledger.LedgerWorld;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.monitoring.calendar.DayKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

/** The tenth of March 2026 in a district, and the publication of notices there. */
final class NoticeWorld {

    static final TimeLimit TWENTY = new TimeLimit(20, LimitUnit.WORKING_DAY);
    static final Actor ADMINISTRATOR =
            new Actor(UUID.randomUUID(), "admin", "吴管理", "CENTRE", "990101", Set.of(Role.ADMINISTRATOR), Set.of());

    final LedgerWorld world = new LedgerWorld();
    final Clock clock = Clock.fixed(Instant.parse("2026-03-10T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    final List<ClockShift> told = Collections.synchronizedList(new ArrayList<>());
    final NoticeProjection projection = new NoticeProjection(
            world.jdbc,
            world.transaction,
            world.book,
            world.notices,
            world.running,
            event -> told.addAll(((DueDatesMoved) event).shifts()),
            clock);
    final NoticePublication publication = new NoticePublication(
            world.jdbc,
            world.transaction,
            world.book,
            world.notices,
            world.running,
            projection,
            clock,
            new AuditTrail(world.jdbc, clock));

    /** A flood closes the offices on a Wednesday. */
    static NoticeDraft flood() {
        return closure(LocalDate.of(2026, 3, 11));
    }

    static NoticeDraft closure(LocalDate date) {
        return new NoticeDraft(
                LocalDate.of(2026, 3, 10),
                "停工通知",
                "市政府网站",
                Set.of(),
                List.of(new NoticeDayJson(date, DayKind.HOLIDAY, "防汛")));
    }

    UUID start(UUID caseId, TimeLimit limit) {
        return world.start(
                caseId,
                "2026-03-02T01:00:00Z",
                session ->
                        session.startClock(ClockKind.STATUTORY, "case", "MARKET", limit, session.now(), "行政许可法 第四十二条"));
    }
}
