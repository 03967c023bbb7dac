package org.lianban.app.simulation.study;

import org.lianban.app.simulation.figure.Figure;
import org.lianban.app.simulation.figure.Interval;

/**
 * A figure of held-back history beside its simulation.
 *
 * @param error how far the mean of the runs is from history
 * @param tolerance how far it may be
 */
public record ProvenFigure(
        Figure figure, double actual, Interval simulated, double error, double tolerance, boolean within) {

    static ProvenFigure of(Figure figure, double actual, Interval simulated) {
        double error = simulated.mean() - actual;
        double tolerance = figure.unit().tolerance(actual);
        return new ProvenFigure(figure, actual, simulated, error, tolerance, Math.abs(error) <= tolerance);
    }
}
