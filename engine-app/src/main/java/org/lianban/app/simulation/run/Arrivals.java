package org.lianban.app.simulation.run;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.fit.Rates;

/**
 * Which cases come when. More or fewer of them are the same ones with some left out or doubled, so that both sides of a comparison share
 * all that they can.
 */
public final class Arrivals {

    private static final int HOUR = 3_600_000;

    private Arrivals() {}

    /**
     * Those that really came, at their moments.
     *
     * @param factor 1 as they came; what is above comes as doubles in the same working hours, what is below leaves some out
     */
    public static List<Arrival> replayed(
            List<PastCase> cases, Predicate<PastCase> measured, double factor, Draws draws) {
        List<Arrival> arrivals = new ArrayList<>();
        for (PastCase one : cases) {
            double share = draws.share("kept " + one.key());
            for (int copy = 0; copy + share < factor; copy++) {
                String key = copy == 0 ? one.key() : one.key() + "*" + copy;
                arrivals.add(new Arrival(key, one.facts(), one.receivedAt().toEpochMilli(), measured.test(one)));
            }
        }
        return arrivals;
    }

    /**
     * Invented ones by the rates of history, each of the kind of a past case.
     *
     * @param lead how long before {@code from} they begin to come without being measured
     * @param ceiling the largest factor that is compared with
     */
    public static List<Arrival> drawn(
            Rates rates, Kinds kinds, Span span, Duration lead, double factor, double ceiling, Draws draws) {
        List<Arrival> arrivals = new ArrayList<>();
        Instant first = span.from().minus(lead).truncatedTo(ChronoUnit.HOURS);
        for (Instant hour = first; hour.isBefore(span.to()); hour = hour.plusMillis(HOUR)) {
            double expected = rates.at(hour) * ceiling;
            if (expected > 0) {
                add(arrivals, kinds, span, hour, expected, factor / ceiling, draws.of(hour.toString()));
            }
        }
        return arrivals;
    }

    private static void add(
            List<Arrival> arrivals, Kinds kinds, Span span, Instant hour, double expected, double kept, Draws draws) {
        int count = poisson(expected, draws);
        for (int i = 0; i < count; i++) {
            if (draws.share("kept " + i) < kept) {
                CaseFacts facts = kinds.at(draws.share("kind " + i));
                long at = hour.toEpochMilli() + (long) (draws.share("at " + i) * HOUR);
                arrivals.add(
                        new Arrival(hour + "#" + i, facts, at, at >= span.from().toEpochMilli()));
            }
        }
    }

    /** How many come, by the times between them, which are exponential. */
    private static int poisson(double expected, Draws draws) {
        int count = 0;
        double passed = 0;
        while (true) {
            passed -= Math.log(1 - draws.share("gap " + count));
            if (passed > expected) {
                return count;
            }
            count++;
        }
    }
}
