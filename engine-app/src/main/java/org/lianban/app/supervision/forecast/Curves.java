package org.lianban.app.supervision.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.forecast.Durations;
import org.lianban.monitoring.forecast.SurvivalCurve;

/** The survival curves of a population, by kind and limit, subject and desk. */
final class Curves {

    /** Fewer than so many that ended say nothing. */
    static final int LEAST = 20;

    /** Nor do fewer than so many of those that got as far and of which it is known whether they were late. */
    static final int LEAST_DECIDED = 10;

    /** What ended earlier than so many days ago says nothing of today. */
    static final int HISTORY_DAYS = 365;

    private record Group(
            String kind,
            LimitUnit unit,
            int amount,
            @Nullable String subject,
            @Nullable String desk) {

        static Group of(Timed clock, Alike alike) {
            return new Group(
                    clock.kind(),
                    clock.unit(),
                    clock.amount(),
                    alike == Alike.KIND ? null : clock.subject(),
                    alike == Alike.DEPARTMENT ? clock.desk() : null);
        }
    }

    /** A curve, and which clocks it is of. */
    record Curve(Alike alike, SurvivalCurve survival) {}

    private final Map<Group, SurvivalCurve> curves = new HashMap<>();

    /** As they were known on the evening before: what had not ended had run for so long, and no more was known of it. */
    static Curves asOf(LocalDate day, Collection<Timed> clocks, WorkCalendar calendar) {
        Map<Group, List<Durations>> known = new HashMap<>();
        for (Timed clock : clocks) {
            Durations durations = durations(day, clock, calendar);
            if (durations != null) {
                for (Alike alike : Alike.values()) {
                    known.computeIfAbsent(Group.of(clock, alike), any -> new ArrayList<>())
                            .add(durations);
                }
            }
        }
        Curves curves = new Curves();
        known.forEach((group, durations) -> curves.curves.put(group, SurvivalCurve.of(durations)));
        return curves;
    }

    private static @Nullable Durations durations(LocalDate day, Timed clock, WorkCalendar calendar) {
        LocalDate since = day.minusDays(HISTORY_DAYS);
        if (clock.stoppedBefore(since) || !clock.startedOn().isBefore(day)) {
            return null;
        }
        boolean ended = clock.stoppedBefore(day);
        int days = ended ? clock.counted() : countedBefore(day, clock, calendar);
        int from = Math.min(days, countedBefore(since, clock, calendar));
        return new Durations(from, days, ended ? clock.clocks() : 0, ended ? 0 : clock.clocks());
    }

    /** As many as it could have, had it never stood still. */
    private static int countedBefore(LocalDate day, Timed clock, WorkCalendar calendar) {
        return Math.toIntExact(Math.min(clock.counted(), clock.daysBefore(day, calendar)));
    }

    /**
     * The curve of the clocks most like that one; empty if there are too few of any kind.
     *
     * @param counted how far it has got; one that is late already needs nobody to have got as far
     */
    Optional<Curve> of(Timed clock, int counted) {
        return Arrays.stream(Alike.values())
                .flatMap(alike -> Stream.ofNullable(curves.get(Group.of(clock, alike)))
                        .filter(survival -> suffices(survival, counted, clock.limit()))
                        .map(survival -> new Curve(alike, survival)))
                .findFirst();
    }

    private static boolean suffices(SurvivalCurve survival, int counted, int limit) {
        return survival.ended() >= LEAST && (counted > limit || survival.decided(counted, limit) >= LEAST_DECIDED);
    }
}
