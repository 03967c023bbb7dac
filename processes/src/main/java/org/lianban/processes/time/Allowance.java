package org.lianban.processes.time;

import org.lianban.processes.surroundings.Days;

/**
 * Whether a path fits a limit, whatever day it begins on and whatever holidays fall into it. In one unit the amounts decide. N calendar days of a stage are
 * reckoned as N working days against a limit in working days, for they never hold more. Working days against a limit in calendar days are reckoned as the
 * calendar days that they may span at most.
 */
final class Allowance {
    private Allowance() {}

    /** How many days that path could be at most, with as many legs in calendar days as it has, to fit the limit. */
    static long of(Days limit, Path path) {
        return of(limit, path.days(), path.of(Days.Unit.CALENDAR_DAY));
    }

    /**
     * The same.
     *
     * @param days of the path
     * @param calendar how many of them are calendar days
     */
    static long of(Days limit, long days, long calendar) {
        if (limit.unit() == Days.Unit.WORKING_DAY || days == calendar) {
            return limit.amount();
        }
        long working = 0;
        while (span(working + 1) + calendar <= limit.amount()) {
            working++;
        }
        return calendar + working;
    }

    /** How many calendar days that path may take at most, whatever holidays fall into it. */
    static long calendarDays(Path path) {
        long calendar = path.of(Days.Unit.CALENDAR_DAY);
        long working = path.days() - calendar;
        return working == 0 ? calendar : span(working) + calendar;
    }

    /**
     * So many calendar days at most lie in so many working days: five days a week, the ten days off of Spring Festival 2020, and a day for every further
     * month. No start date under the notices for 2018 to 2026 needs more, up to sixty working days.
     */
    private static long span(long workingDays) {
        return (workingDays * 7 + 4) / 5 + 10 + workingDays / 20;
    }
}
