package org.lianban.processes.time;

import org.lianban.processes.surroundings.Days;

/**
 * The longest path that leads through a certain stage.
 *
 * @param days what it takes, as {@link Path#days}
 * @param calendar how many of them are calendar days
 * @param times how often the stage stands on it, so that it grows by as many days if the stage takes a day longer
 */
record Via(long days, long calendar, int times) {

    static Via of(Path.Leg leg) {
        return new Via(leg.days(), leg.unit() == Days.Unit.CALENDAR_DAY ? leg.days() : 0, 1);
    }

    /** With what comes before and after; the stage may stand there, too. */
    Via between(StageKey stage, Path before, Path after) {
        return new Via(
                before.days() + days + after.days(),
                before.of(Days.Unit.CALENDAR_DAY) + calendar + after.of(Days.Unit.CALENDAR_DAY),
                before.times(stage) + times + after.times(stage));
    }

    Via times(int rounds) {
        return new Via(days * rounds, calendar * rounds, times * rounds);
    }

    Via or(Via other) {
        return other.days > days ? other : this;
    }
}
