package org.lianban.app.tasks;

/**
 * How many tasks there are to do.
 *
 * @param overdue of the scope that was asked for, as are near and suspended
 */
public record TaskCounts(long own, long department, long overdue, long near, long suspended) {}
