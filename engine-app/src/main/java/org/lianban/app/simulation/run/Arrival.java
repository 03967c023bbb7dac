package org.lianban.app.simulation.run;

import org.lianban.app.simulation.course.CaseFacts;

/**
 * A case that comes.
 *
 * @param key for its random numbers
 * @param at epoch milliseconds
 * @param measured whether it is one of those whose figures are wanted; the others, and those that are withdrawn, only take the time of
 *     people
 */
public record Arrival(String key, CaseFacts facts, long at, boolean measured) {}
