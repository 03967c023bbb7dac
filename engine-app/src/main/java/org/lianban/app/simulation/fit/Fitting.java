package org.lianban.app.simulation.fit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.course.PastPause;
import org.lianban.app.simulation.course.PastStage;
import org.lianban.monitoring.calendar.WorkCalendar;

/** Reads durations and capacities out of past cases. */
public final class Fitting {

    private static final double MILLIONTHS = 1_000_000;

    private final WorkCalendar calendar;
    private final Times.Gathering latency = new Times.Gathering();
    private final Times.Gathering hands = new Times.Gathering();
    private final Times.Gathering waits = new Times.Gathering();
    private final Times.Gathering pauses = new Times.Gathering();
    private final Times.Gathering pausedAt = new Times.Gathering();
    private final Map<Post, InHand> posts = new HashMap<>();

    private Fitting(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** What these cases say. Where nobody tells when work was taken up, all time at a stage is work. */
    public static Fitted of(Collection<PastCase> cases, WorkCalendar calendar) {
        Fitting fitting = new Fitting(calendar);
        fitting.count(cases);
        cases.forEach(fitting::add);
        Map<Post, Integer> held = new HashMap<>();
        fitting.posts.forEach((post, inHand) -> held.put(post, Math.max(1, inHand.most())));
        return new Fitted(
                fitting.latency.times(),
                fitting.hands.times(),
                fitting.waits.times(),
                fitting.pauses.times(),
                fitting.pausedAt.times(),
                held,
                Ways.of(cases.stream().map(PastCase::facts).toList()));
    }

    private void count(Collection<PastCase> cases) {
        Map<Post, List<long[]>> spans = new HashMap<>();
        for (PastCase one : cases) {
            for (PastStage stage : one.stages()) {
                if (isWork(stage) && (stage.finished() || stage.takenUpAt() != null)) {
                    List<long[]> held = spans.computeIfAbsent(post(stage), any -> new ArrayList<>());
                    held.addAll(held(one, stage));
                }
            }
        }
        spans.forEach((post, held) -> posts.put(post, new InHand(held.toArray(long[][]::new))));
    }

    private static boolean isWork(PastStage stage) {
        return !stage.role().isEmpty();
    }

    private static Post post(PastStage stage) {
        return new Post(stage.department(), stage.role());
    }

    /** The spans in which somebody held it and no pause was in force. */
    private static List<long[]> held(PastCase one, PastStage stage) {
        long from = takenUp(stage).toEpochMilli();
        long to = stage.closedAt().toEpochMilli();
        List<long[]> spans = new ArrayList<>();
        for (PastPause pause : pausesOf(one, stage)) {
            long stops = pause.from().toEpochMilli();
            if (stops > from) {
                spans.add(new long[] {from, Math.min(stops, to)});
            }
            from = Math.max(from, pause.to().toEpochMilli());
        }
        if (to > from) {
            spans.add(new long[] {from, to});
        }
        return spans;
    }

    private static List<PastPause> pausesOf(PastCase one, PastStage stage) {
        return one.pauses().stream()
                .filter(pause -> pause.item().equals(stage.item()))
                .filter(pause ->
                        pause.to().isAfter(stage.openedAt()) && pause.from().isBefore(stage.closedAt()))
                .sorted(Comparator.comparing(PastPause::from))
                .toList();
    }

    private static Instant takenUp(PastStage stage) {
        Instant taken = stage.takenUpAt();
        return taken == null || taken.isBefore(stage.openedAt()) ? stage.openedAt() : taken;
    }

    private void add(PastCase one) {
        for (PastStage stage : one.stages()) {
            if (!stage.finished()) {
                continue; // how long it would have taken is not known
            }
            if (isWork(stage)) {
                addWork(one, stage);
            } else {
                waits.add(
                        stage.element(),
                        stage.item(),
                        stage.department(),
                        stage.closedAt().toEpochMilli() - stage.openedAt().toEpochMilli());
            }
        }
    }

    private void addWork(PastCase one, PastStage stage) {
        long work = held(one, stage).stream()
                .mapToLong(span -> office(span[1]) - office(span[0]))
                .sum();
        hands.add(stage.element(), stage.item(), stage.department(), work);
        InHand inHand = Objects.requireNonNull(posts.get(post(stage)), "counted before");
        long opened = stage.openedAt().toEpochMilli();
        if (inHand.at(opened) < inHand.most()) {
            long taken = firstHeld(one, stage);
            latency.add(stage.element(), stage.item(), stage.department(), Math.max(0, office(taken) - office(opened)));
        }
        addPauses(one, stage, work);
    }

    /** When it was taken up; a pause that had begun before is none of the department's time. */
    private static long firstHeld(PastCase one, PastStage stage) {
        long taken = takenUp(stage).toEpochMilli();
        for (PastPause pause : pausesOf(one, stage)) {
            if (pause.from().toEpochMilli() < taken) {
                taken = Math.max(stage.openedAt().toEpochMilli(), pause.from().toEpochMilli());
            }
        }
        return taken;
    }

    private void addPauses(PastCase one, PastStage stage, long work) {
        long until = Long.MIN_VALUE;
        for (PastPause pause : pausesOf(one, stage)) {
            long from = Math.max(until, pause.from().toEpochMilli());
            long to = Math.max(from, pause.to().toEpochMilli());
            until = to;
            pauses.add(pause.ground(), pause.item(), "", to - from);
            long before = held(one, stage).stream()
                    .filter(span -> span[0] < pause.from().toEpochMilli())
                    .mapToLong(span -> office(Math.min(span[1], pause.from().toEpochMilli())) - office(span[0]))
                    .sum();
            pausedAt.add(pause.ground(), pause.item(), "", work == 0 ? 0 : (long) (MILLIONTHS * before / work));
        }
    }

    private long office(long moment) {
        return calendar.officeMillisBefore(moment);
    }
}
