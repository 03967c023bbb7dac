package org.lianban.app.tasks;

/** How many tasks there are to do: one's own and the department's, and of these the pressing ones. */
public record TaskCounts(long own, long department, long overdue, long near, long suspended) {}
