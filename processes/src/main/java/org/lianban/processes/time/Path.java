package org.lianban.processes.time;

import java.util.ArrayList;
import java.util.List;
import org.lianban.processes.Evidence;
import org.lianban.processes.surroundings.Days;

/**
 * A path through stages.
 *
 * @param days what all legs take together, a calendar day reckoned as a working day: so many calendar days never hold more working days
 */
record Path(long days, List<Leg> legs) {
    static final Path NOTHING = new Path(0, List.of());

    /** A stage on it. */
    record Leg(String process, String element, String limitKey, long days, Days.Unit unit) {
        Leg grownBy(long more) {
            return new Leg(process, element, limitKey, days + more, unit);
        }

        Evidence.Leg evidence() {
            return new Evidence.Leg(process, element, limitKey, Math.toIntExact(days));
        }
    }

    Path {
        legs = List.copyOf(legs);
    }

    static Path of(Leg leg) {
        return leg.days() == 0 ? NOTHING : new Path(leg.days(), List.of(leg));
    }

    /** As it is without a stage's thought growth, of so many times. */
    static Path of(Path grown, StageWeights.Key stage, long times) {
        List<Leg> legs = grown.legs.stream()
                .map(leg ->
                        leg.process().equals(stage.process()) && leg.element().equals(stage.element())
                                ? leg.grownBy(-(leg.days() / StageWeights.GROWTH) * StageWeights.GROWTH)
                                : leg)
                .filter(leg -> leg.days() > 0)
                .toList();
        return new Path(grown.days - times * StageWeights.GROWTH, legs);
    }

    Path then(Path next) {
        if (next.days == 0) {
            return this;
        }
        List<Leg> both = new ArrayList<>(legs);
        both.addAll(next.legs);
        return new Path(days + next.days, both);
    }

    Path or(Path other) {
        return other.days > days ? other : this;
    }

    /** Gone so many times; a leg then stands for all its rounds together. */
    Path times(int rounds) {
        return rounds == 1
                ? this
                : new Path(
                        days * rounds,
                        legs.stream()
                                .map(leg -> new Leg(
                                        leg.process(), leg.element(), leg.limitKey(), leg.days() * rounds, leg.unit()))
                                .toList());
    }

    long of(Days.Unit unit) {
        return legs.stream()
                .filter(leg -> leg.unit() == unit)
                .mapToLong(Leg::days)
                .sum();
    }
}
