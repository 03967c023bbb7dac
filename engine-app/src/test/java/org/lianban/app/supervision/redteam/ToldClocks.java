package org.lianban.app.supervision.redteam;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.Extended;
import org.lianban.app.supervision.trace.Pause;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.rules.RuleLimit;

/** The clocks that follow from what an office says, read by the kernel that reads all others. */
final class ToldClocks {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant END = Instant.parse("2027-12-01T00:00:00Z");

    private final Plan plan;
    private final WorkCalendar calendar;
    private final List<WatchedClock> watched = new ArrayList<>();

    ToldClocks(Plan plan, WorkCalendar calendar) {
        this.plan = plan;
        this.calendar = calendar;
    }

    List<WatchedClock> watched() {
        return List.copyOf(watched);
    }

    void plain(
            ClockKind kind,
            String subject,
            String department,
            LocalDate from,
            LocalDate until,
            @Nullable Integer limit) {
        clock(kind, subject, department, from, until, limit, List.of(), List.of());
    }

    void paused(
            ClockKind kind,
            String subject,
            String department,
            LocalDate from,
            @Nullable LocalDate until,
            int limit,
            List<Pause> pauses) {
        clock(kind, subject, department, from, until, limit, pauses, List.of());
    }

    LocalDate promisedDue(LocalDate accepted, List<Pause> pauses) {
        LocalDate due = read(accepted, null, plan.promised, pauses, List.of()).dueDate();
        return due == null ? calendar.plusWorkingDays(accepted, plan.promised) : due;
    }

    /** The promised and the statutory clock, with the extension if there is one. */
    void whole(
            LocalDate accepted,
            @Nullable LocalDate decided,
            List<Pause> pauses,
            List<CaseFact> facts,
            String department) {
        List<Extended> extended = extended(accepted, pauses, department);
        facts.addAll(extended);
        if (!plan.wholeMeasured) {
            return;
        }
        clock(ClockKind.PROMISED, "case", department, accepted, decided, plan.promised, pauses, extended);
        clock(ClockKind.STATUTORY, "case", department, accepted, decided, plan.statutory, pauses, extended);
    }

    private List<Extended> extended(LocalDate accepted, List<Pause> pauses, String department) {
        Plan.Extension extension = plan.extension;
        LocalDate due = read(accepted, null, plan.statutory, pauses, List.of()).dueDate();
        if (extension == null || due == null) {
            return List.of();
        }
        LocalDate day = calendar.plusWorkingDays(due, -extension.daysBeforeDue());
        Instant recorded =
                Telling.moment(calendar.plusWorkingDays(day, extension.recordedAfter()), LocalTime.of(17, 0));
        List<Extended> grants = new ArrayList<>();
        int sum = 0;
        for (int days : extension.days()) {
            grants.add(new Extended(
                    Telling.moment(day, LocalTime.of(16, grants.size())),
                    department,
                    extension.authorised() ? "head" : "reviewer",
                    extension.authorised(),
                    days,
                    plan.branches.size() > 1 ? 15 : 10,
                    calendar.plusWorkingDays(due, sum),
                    recorded));
            sum += days;
        }
        return grants;
    }

    private void clock(
            ClockKind kind,
            String subject,
            String department,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer limit,
            List<Pause> pauses,
            List<Extended> extended) {
        Reading reading = read(from, until, limit, pauses, extended);
        watched.add(new WatchedClock(
                new UUID(2, watched.size()),
                kind,
                subject,
                department,
                "examiner",
                reading.state(),
                limit == null ? null : RuleLimit.promised(limit, "服务事项目录"),
                reading.dueDate(),
                from,
                until));
    }

    private Reading read(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer limit,
            List<Pause> pauses,
            List<Extended> extended) {
        List<ClockEvent> events = new ArrayList<>();
        Instant started = Telling.moment(from, LocalTime.of(9, 5));
        events.add(new ClockEvent.Started(
                started, started, limit == null ? null : new TimeLimit(limit, LimitUnit.WORKING_DAY)));
        for (Pause pause : pauses) {
            LocalDate cap = pause.capEndsOn();
            int days = cap == null ? 0 : (int) calendar.workingDaysBetween(calendar.dateOf(pause.at()), cap);
            events.add(new ClockEvent.Suspended(
                    pause.at(),
                    pause.at(),
                    pause.id(),
                    pause.ground(),
                    days == 0 ? null : new Cap(days, LimitUnit.WORKING_DAY)));
            Instant end = pause.span().until();
            if (end != null) {
                events.add(new ClockEvent.Resumed(end, end, pause.id()));
            }
        }
        for (Extended grant : extended) {
            events.add(new ClockEvent.Extended(
                    grant.at(), grant.at(), new TimeLimit(grant.days(), LimitUnit.WORKING_DAY)));
        }
        Instant stop = until == null ? null : Telling.moment(until, LocalTime.of(16, 20));
        if (stop != null) {
            events.removeIf(event -> event.at().isAfter(stop));
            events.add(new ClockEvent.Stopped(stop, stop, "DONE"));
        }
        events.sort(Comparator.comparing(ClockEvent::at));
        return ClockKernel.read("told", events, calendar, stop == null ? END : stop, false);
    }

    /** The case ends on that day. */
    void cut(LocalDate day) {
        watched.removeIf(clock -> clock.startedOn().isAfter(day));
        watched.replaceAll(
                clock -> clock.stoppedOn() != null && !clock.stoppedOn().isAfter(day)
                        ? clock
                        : new WatchedClock(
                                clock.id(),
                                clock.kind(),
                                clock.subject(),
                                clock.department(),
                                clock.person(),
                                ClockState.STOPPED,
                                clock.limit(),
                                clock.dueDate(),
                                clock.startedOn(),
                                day));
    }

    /** Whether any office's limit was exceeded. */
    boolean late(LocalDate now) {
        return watched.stream()
                .filter(clock -> clock.kind() != ClockKind.CORRECTION && clock.dueDate() != null)
                .anyMatch(clock -> (clock.stoppedOn() == null ? now : clock.stoppedOn()).isAfter(clock.dueDate()));
    }
}
