package org.lianban.app.simulation.study;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.figure.Figure;

/**
 * One service before and after, over all runs together; null where no case says anything about it.
 *
 * @param cases in one run, on average
 */
public record ServiceRow(
        String service,
        double cases,
        @Nullable Double stagesBefore,
        @Nullable Double stagesAfter,
        @Nullable Double lateBefore,
        @Nullable Double lateAfter,
        @Nullable Double countedBefore,
        @Nullable Double countedAfter) {

    static ServiceRow of(String service, List<CaseMeasure> before, List<CaseMeasure> after, int runs) {
        return new ServiceRow(
                service,
                (double) before.size() / runs,
                value(Figure.STAGES, before),
                value(Figure.STAGES, after),
                value(Figure.PROMISED_LATE, before),
                value(Figure.PROMISED_LATE, after),
                value(Figure.COUNTED_MEDIAN, before),
                value(Figure.COUNTED_MEDIAN, after));
    }

    private static @Nullable Double value(Figure figure, List<CaseMeasure> cases) {
        OptionalDouble value = figure.of(cases);
        return value.isEmpty() ? null : value.getAsDouble();
    }
}
