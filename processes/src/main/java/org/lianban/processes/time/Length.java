package org.lianban.processes.time;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * How long a scope or an element takes at most.
 *
 * @param through to its end
 * @param beside the longest path from its beginning into something that runs beside it and is to end with it
 * @param vias for each stage the longest path to the end that leads through it
 * @param besides the same for stages that run beside
 */
record Length(Path through, Path beside, Map<StageKey, Via> vias, Map<StageKey, Via> besides) {
    static final Length NOTHING = new Length(Path.NOTHING, Path.NOTHING, Map.of(), Map.of());

    static Length of(Path.Leg leg) {
        return new Length(Path.of(leg), Path.NOTHING, Map.of(leg.key(), Via.of(leg)), Map.of());
    }

    Path longest() {
        return through.or(beside);
    }

    /** Gone so many times; what runs beside does so once. */
    Length times(int rounds) {
        return rounds == 1
                ? this
                : new Length(through.times(rounds), beside, each(vias, (stage, via) -> via.times(rounds)), besides);
    }

    /** As a part of something longer. */
    Length between(Path before, Path after) {
        return new Length(
                before.then(through).then(after),
                before.then(beside),
                each(vias, (stage, via) -> via.between(stage, before, after)),
                each(besides, (stage, via) -> via.between(stage, before, Path.NOTHING)));
    }

    /** As something that runs beside. */
    Length aside() {
        return new Length(Path.NOTHING, longest(), Map.of(), merged(vias, besides));
    }

    /** The longer one, stage by stage. */
    Length or(Length other) {
        return new Length(
                through.or(other.through),
                beside.or(other.beside),
                merged(vias, other.vias),
                merged(besides, other.besides));
    }

    private static Map<StageKey, Via> each(Map<StageKey, Via> vias, BiFunction<StageKey, Via, Via> change) {
        Map<StageKey, Via> changed = new HashMap<>();
        vias.forEach((stage, via) -> changed.put(stage, change.apply(stage, via)));
        return changed;
    }

    private static Map<StageKey, Via> merged(Map<StageKey, Via> some, Map<StageKey, Via> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Map<StageKey, Via> all = new HashMap<>(some);
        others.forEach((stage, via) -> all.merge(stage, via, Via::or));
        return all;
    }
}
