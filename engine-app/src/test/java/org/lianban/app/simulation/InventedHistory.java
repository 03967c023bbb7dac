package org.lianban.app.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.course.CaseMeasure.Kept;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.course.PastPause;
import org.lianban.app.simulation.course.PastStage;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * A history of cases of one item under the shipped models, made without the simulation: one in five is corrected first, one in six has
 * an expert review, and the hands of nobody are ever full.
 */
final class InventedHistory {

    static final LocalDate FROM = LocalDate.of(2025, 3, 3);
    private static final WorkCalendar CN = Calendars.cn();
    private static final double DAY = 8;

    private final SplittableRandom random;
    private final double slowness;
    private final List<PastStage> stages = new ArrayList<>();
    private long now;

    private InventedHistory(SplittableRandom random, double slowness) {
        this.random = random;
        this.slowness = slowness;
    }

    /** @param slowness by which factor the examinations take longer */
    static List<PastCase> of(int cases, int firstDay, int days, double slowness, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PastCase> history = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            LocalDate day = CN.plusWorkingDays(FROM, firstDay + i * days / cases);
            long at = CN.startOf(day).toEpochMilli() + (long) ((9 + 8 * random.nextDouble()) * Small.HOUR);
            history.add(new InventedHistory(random.split(), slowness).one(seed + "-" + i, at));
        }
        return history;
    }

    private PastCase one(String key, long at) {
        now = at;
        boolean corrected = random.nextInt(5) == 0;
        work("check_completeness", null, "centre", "CLERK", 1.5 * DAY);
        if (corrected) {
            long asked = now;
            now += (long) ((1 + 6 * random.nextDouble()) * 24 * Small.HOUR);
            stages.add(stage("await_corrections", null, "centre", "", asked, asked));
            work("check_corrections", null, "centre", "CLERK", DAY);
        }
        long accepted = now;
        List<PastPause> pauses = examine();
        work("decide", null, "lead", "HEAD", 2 * DAY);
        long decided = now;
        work("issue_certificate", null, "lead", "APPROVER", DAY);
        work("deliver", null, "centre", "CLERK", DAY);
        return past(key, at, accepted, decided, pauses);
    }

    private List<PastPause> examine() {
        long opened = now;
        long taken = after(hours(DAY));
        boolean paused = random.nextInt(6) == 0;
        now = taken;
        List<PastPause> pauses = new ArrayList<>();
        if (paused) {
            now = after(hours(DAY));
            long stopped = now;
            now += (long) ((3 + 9 * random.nextDouble()) * 24 * Small.HOUR);
            pauses.add(new PastPause("I", "EXPERT_REVIEW", Instant.ofEpochMilli(stopped), Instant.ofEpochMilli(now)));
        }
        now = after(hours(5 * DAY * slowness));
        stages.add(stage("examine", "I", "lead", "APPROVER", opened, taken));
        return pauses;
    }

    private void work(String element, @Nullable String item, String department, String role, double most) {
        long opened = now;
        long taken = after(hours(most / 2));
        now = taken;
        now = after(hours(most / 2));
        stages.add(stage(element, item, department, role, opened, taken));
    }

    private PastStage stage(
            String element, @Nullable String item, String department, String role, long opened, long taken) {
        return new PastStage(
                element,
                item,
                department,
                role,
                Instant.ofEpochMilli(opened),
                Instant.ofEpochMilli(taken),
                Instant.ofEpochMilli(now),
                true);
    }

    private double hours(double most) {
        return most * (0.2 + 0.8 * random.nextDouble());
    }

    private long after(double hours) {
        return CN.officeMoment(CN.officeMillisBefore(now) + (long) (hours * Small.HOUR));
    }

    private PastCase past(String key, long at, long accepted, long decided, List<PastPause> pauses) {
        Cap cap = new Cap(15, LimitUnit.WORKING_DAY);
        TimeLimit promised = new TimeLimit(8, LimitUnit.WORKING_DAY);
        CaseFacts facts = new CaseFacts(
                "I",
                false,
                "centre",
                "lead",
                List.of(new CaseFacts.Branch("I", "lead", Set.of())),
                Map.of(),
                Map.of(),
                pauses.stream()
                        .map(pause -> new CaseFacts.Pause("I", pause.ground(), cap))
                        .toList(),
                null,
                null,
                new TimeLimit(20, LimitUnit.WORKING_DAY),
                promised);
        List<ClockEvent> events = new ArrayList<>();
        Instant start = Instant.ofEpochMilli(accepted);
        Instant stop = Instant.ofEpochMilli(decided);
        events.add(new ClockEvent.Started(start, start, promised));
        for (PastPause pause : pauses) {
            events.add(new ClockEvent.Suspended(pause.from(), pause.from(), "s", pause.ground(), cap));
            events.add(new ClockEvent.Resumed(pause.to(), pause.to(), "s"));
        }
        events.add(new ClockEvent.Stopped(stop, stop, "GRANT"));
        Reading reading = ClockKernel.read("c", events, CN, stop, false);
        CaseMeasure measure = new CaseMeasure(
                "I",
                Kept.IN_TIME,
                reading.overdue() > 0 ? Kept.LATE : Kept.IN_TIME,
                (int) ChronoUnit.DAYS.between(
                        CN.dateOf(Instant.ofEpochMilli(at)), CN.dateOf(Instant.ofEpochMilli(now))),
                (int) reading.counted(),
                (int) reading.totalUncounted(),
                stages.size());
        return new PastCase(key, facts, Instant.ofEpochMilli(at), Instant.ofEpochMilli(now), stages, pauses, measure);
    }
}
