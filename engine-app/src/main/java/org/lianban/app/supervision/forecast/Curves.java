package org.lianban.app.supervision.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.forecast.Durations;
import org.lianban.monitoring.forecast.SurvivalCurve;

/** The survival curves of a region's clocks, by kind, subject and department. */
final class Curves {

    /** Fewer than so many that ended say nothing. */
    static final int LEAST = 20;

    private record Group(
            String kind, @Nullable String subject, @Nullable String department) {}

    /** A curve, and which clocks it is of. */
    record Curve(Alike alike, SurvivalCurve survival) {}

    private final Map<Group, SurvivalCurve> curves = new HashMap<>();

    /** Gathers durations, and makes the curves of them. */
    static final class Builder {

        private final Map<Group, List<Durations>> gathered = new HashMap<>();

        Builder add(String kind, String subject, String department, Durations durations) {
            Stream.of(new Group(kind, subject, department), new Group(kind, subject, null), new Group(kind, null, null))
                    .forEach(group -> gathered.computeIfAbsent(group, any -> new ArrayList<>())
                            .add(durations));
            return this;
        }

        Curves build() {
            Curves curves = new Curves();
            gathered.forEach((group, durations) -> curves.curves.put(group, SurvivalCurve.of(durations)));
            return curves;
        }
    }

    /** The curve of the clocks most like that one; empty if there are too few of any kind. */
    Optional<Curve> of(String kind, String subject, String department) {
        return Stream.of(
                        curve(Alike.DEPARTMENT, new Group(kind, subject, department)),
                        curve(Alike.SUBJECT, new Group(kind, subject, null)),
                        curve(Alike.KIND, new Group(kind, null, null)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private @Nullable Curve curve(Alike alike, Group group) {
        SurvivalCurve survival = curves.get(group);
        return survival == null || survival.ended() < LEAST ? null : new Curve(alike, survival);
    }
}
