package org.lianban.app.simulation.study;

import java.util.List;
import java.util.Set;
import org.lianban.app.simulation.figure.DayShares;

/**
 * What a change does.
 *
 * @param cases measured in one run before the change, on average
 * @param guessed gateways at which history did not say what people choose: all ways counted alike there
 * @param unendedBefore measured cases that never ended, over all runs
 */
public record Comparison(
        double cases,
        double casesAfter,
        List<Compared> figures,
        List<ComparedLoad> loads,
        List<ServiceRow> services,
        DayShares countedBefore,
        DayShares countedAfter,
        DayShares elapsedBefore,
        DayShares elapsedAfter,
        Set<String> guessed,
        int unendedBefore,
        int unendedAfter) {}
