package org.lianban.app.simulation.course;

import java.time.Instant;

/** A special procedure of a branch, from the moment at which its clocks stood still. */
public record PastPause(String item, String ground, Instant from, Instant to) {}
