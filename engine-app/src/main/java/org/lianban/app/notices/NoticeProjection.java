package org.lianban.app.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.CalendarEdition;
import org.lianban.app.calendars.NoticeStore;
import org.lianban.app.calendars.RecordedNotice;
import org.lianban.app.database.Column;
import org.lianban.app.ledger.ClockShift;
import org.lianban.app.ledger.RunningClocks;
import org.lianban.app.ledger.RunningClocks.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets all running cases follow a recorded notice, batch by batch, and keeps for ever what it changed. May be begun again at any
 * time: what was done is not done twice.
 */
@Component
public class NoticeProjection {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CalendarBook calendars;
    private final NoticeStore notices;
    private final RunningClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeProjection(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            CalendarBook calendars,
            NoticeStore notices,
            RunningClocks clocks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.calendars = calendars;
        this.notices = notices;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** Finishes what a node that ended too early has begun; does nothing otherwise. */
    public void resume() {
        notices.unprojected().forEach(notice -> project(notice, shift -> {}));
    }

    void project(RecordedNotice notice, Consumer<ClockShift> found) {
        Instant now = clock.instant();
        CalendarEdition edition = calendars.edition();
        CalendarEdition without = edition.before(notice);
        CalendarEdition with = edition.upTo(notice);
        UUID last = RunningClocks.FIRST;
        boolean finished = false;
        while (!finished) {
            UUID after = last;
            Step step = Objects.requireNonNull(transaction.execute(status -> {
                Step done = clocks.project(after, BATCH, without, with, now);
                keep(notice, done.shifts());
                return done;
            }));
            step.shifts().forEach(found);
            last = step.last();
            finished = step.finished();
        }
        notices.markProjected(notice, now);
    }

    /** Only what no earlier attempt has kept is told to others. */
    private void keep(RecordedNotice notice, List<ClockShift> shifts) {
        if (shifts.isEmpty()) {
            return;
        }
        Set<UUID> kept = new HashSet<>(jdbc.sql("""
                insert into calendar_change (calendar, notice, clock_id, case_id, due_before, due_after)
                select n.calendar, n.id, u.*
                from calendar_notice n, unnest(?::uuid[], ?::uuid[], ?::date[], ?::date[]) u
                where n.sequence = ?
                on conflict do nothing returning clock_id""")
                .param(Column.of(shifts, ClockShift::clockId))
                .param(Column.of(shifts, ClockShift::caseId))
                .param(Column.of(shifts, ClockShift::before))
                .param(Column.of(shifts, ClockShift::after))
                .param(notice.sequence())
                .query(UUID.class)
                .list());
        List<ClockShift> fresh =
                shifts.stream().filter(shift -> kept.contains(shift.clockId())).toList();
        if (!fresh.isEmpty()) {
            events.publishEvent(new DueDatesMoved(notice.notice().title(), fresh));
        }
    }
}
