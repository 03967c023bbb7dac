package org.lianban.app.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.CalendarEdition;
import org.lianban.app.calendars.NoticeStore;
import org.lianban.app.calendars.RecordedNotice;
import org.lianban.app.ledger.RunningClocks;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.CalendarNotice;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Previews and publishes notices.
 *
 * <p>Publishing has two steps. The first records the notice while no command is under way; every later command works with it.
 * The second, {@link NoticeProjection}, lets the running cases follow.
 */
@Component
public class NoticePublication {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CalendarBook calendars;
    private final NoticeStore notices;
    private final RunningClocks clocks;
    private final NoticeProjection projection;
    private final Clock clock;
    private final AuditTrail trail;

    NoticePublication(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            CalendarBook calendars,
            NoticeStore notices,
            RunningClocks clocks,
            NoticeProjection projection,
            Clock clock,
            AuditTrail trail) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.calendars = calendars;
        this.notices = notices;
        this.clocks = clocks;
        this.projection = projection;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * What a notice would change. Writes nothing.
     *
     * @throws Refusal if the notice is not what one must be like, or the person is no administrator
     */
    public NoticeEffect preview(Actor actor, NoticeDraft draft) {
        actor.require(Role.ADMINISTRATOR);
        WorkCalendar present = calendars.current();
        Instant now = clock.instant();
        CalendarNotice notice = NoticeRules.check("preview", draft, present, present.dateOf(now));
        EffectList effect = new EffectList();
        clocks.compare(present, present.with(notice), now, effect::add);
        return effect.of(null, jdbc);
    }

    /**
     * Records a notice, and lets all running cases follow it.
     *
     * @throws Refusal as {@link #preview}, or if the same notice was recorded before
     */
    public NoticeEffect publish(Actor actor, NoticeDraft draft) {
        actor.require(Role.ADMINISTRATOR);
        String id = Objects.requireNonNull(transaction.execute(status -> record(actor, draft)));
        RecordedNotice recorded = calendars.edition().added().stream()
                .filter(notice -> notice.notice().id().equals(id))
                .findFirst()
                .orElseThrow();
        EffectList effect = new EffectList();
        projection.project(recorded, effect::add);
        return effect.of(id, jdbc);
    }

    private String record(Actor actor, NoticeDraft draft) {
        CalendarEdition edition = calendars.holdForChange();
        // after the lock: whatever was derived without this notice was recorded before it
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = edition.current().dateOf(now);
        CalendarNotice notice = NoticeRules.check(newId(edition, draft), draft, edition.current(), today);
        edition.current().notices().stream()
                .filter(draft::isSaidBy)
                .findFirst()
                .ifPresent(NoticePublication::refuseRepetition);
        notices.add(notice, now, actor.login());
        Map<String, Object> what =
                Map.of("publishedOn", draft.publishedOn(), "days", notice.days().size());
        trail.record(Act.NOTICE_PUBLISHED, actor.region(), actor.login(), notice.id(), what);
        return notice.id();
    }

    private static void refuseRepetition(CalendarNotice same) {
        throw Refusal.conflict(
                new LocalisedText(
                        "同一份通知已经录入（%s）。".formatted(same.id()),
                        "The same notice is recorded already, as %s.".formatted(same.id())),
                new LocalisedText("无需再次录入。", "There is nothing left to do."));
    }

    private static String newId(CalendarEdition edition, NoticeDraft draft) {
        Set<String> taken = new HashSet<>();
        edition.current().notices().forEach(notice -> taken.add(notice.id()));
        int number = 1;
        while (taken.contains(id(draft, number))) {
            number++;
        }
        return id(draft, number);
    }

    private static String id(NoticeDraft draft, int number) {
        return "added-%s-%d".formatted(draft.publishedOn(), number);
    }
}
