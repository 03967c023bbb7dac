package org.lianban.processes.time;

import java.util.ArrayList;
import java.util.List;
import org.lianban.processes.Evidence;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.surroundings.Days;

/**
 * A path through stages.
 *
 * @param days what all legs take together, a calendar day reckoned as a working day: so many calendar days never hold more working days
 */
record Path(long days, List<Leg> legs) {
    static final Path NOTHING = new Path(0, List.of());

    /**
     * A stage on it.
     *
     * @param days in all its rounds together
     * @param times how many rounds that are
     */
    record Leg(StageDeclaration stage, String limitKey, long days, Days.Unit unit, int times) {
        StageKey key() {
            return StageKey.of(stage);
        }

        String process() {
            return stage.process();
        }

        String element() {
            return stage.elementId();
        }

        Evidence.Leg evidence() {
            return new Evidence.Leg(
                    process(), element(), stage.nameZh(), stage.nameEn(), limitKey, Math.toIntExact(days));
        }

        private Leg of(int rounds) {
            return new Leg(stage, limitKey, days * rounds, unit, times * rounds);
        }
    }

    Path {
        legs = List.copyOf(legs);
    }

    static Path of(Leg leg) {
        return leg.days() == 0 ? NOTHING : new Path(leg.days(), List.of(leg));
    }

    Path then(Path next) {
        if (days == 0 || next.days == 0) {
            return days == 0 ? next : this;
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
                        days * rounds, legs.stream().map(leg -> leg.of(rounds)).toList());
    }

    /** How often a stage stands on it. */
    int times(StageKey stage) {
        return legs.stream()
                .filter(leg -> leg.key().equals(stage))
                .mapToInt(Leg::times)
                .sum();
    }

    long of(Days.Unit unit) {
        return legs.stream()
                .filter(leg -> leg.unit() == unit)
                .mapToLong(Leg::days)
                .sum();
    }
}
