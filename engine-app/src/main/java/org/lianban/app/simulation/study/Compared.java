package org.lianban.app.simulation.study;

import org.lianban.app.simulation.figure.Figure;
import org.lianban.app.simulation.figure.Interval;

/**
 * A figure before and after a change.
 *
 * @param difference after less before, run by run, since the same run has the same random numbers on both sides
 */
public record Compared(Figure figure, Interval before, Interval after, Interval difference) {}
