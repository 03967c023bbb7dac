package org.lianban.app.tasks;

/**
 * How many tasks there are to do; 1000 stands for that many and more, since nobody needs the number and counting a million takes
 * time.
 *
 * @param overdue of the scope that was asked for, as are near, suspended and unread
 */
public record TaskCounts(
        long own,
        long department,
        long substituted,
        long followed,
        long overdue,
        long near,
        long suspended,
        long unread) {}
