package org.lianban.monitoring.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * Numbers the working days, so that counting them and finding the n-th is a subtraction and a look-up.
 *
 * <p>Days are epoch days. Between the first and the last date that a notice fixes, two tables answer; before and after
 * them every week has five working days.
 */
final class WorkingDayIndex {

    /** 1969-12-29, the Monday of the week of epoch day 0, as the distance back to it. */
    private static final int DAYS_SINCE_MONDAY = 3;

    private final long first;
    private final long afterLast;
    private final long atFirst;
    private final long atEnd;
    /** Working days before each day of the table, counted from its first. */
    private final int[] before;
    /** The days that are worked, as offsets from the first. */
    private final int[] worked;

    WorkingDayIndex(SortedMap<LocalDate, NoticeDay> fixed) {
        first = fixed.isEmpty() ? 0 : fixed.firstKey().toEpochDay();
        afterLast = fixed.isEmpty() ? 0 : fixed.lastKey().toEpochDay() + 1;
        before = new int[(int) (afterLast - first) + 1];
        int[] found = new int[before.length];
        int count = 0;
        for (int i = 0; i < before.length - 1; i++) {
            before[i] = count;
            LocalDate date = LocalDate.ofEpochDay(first + i);
            NoticeDay day = fixed.get(date);
            if ((day == null ? NoticeDay.weeklyKind(date) : day.kind()).isWorking()) {
                found[count++] = i;
            }
        }
        before[before.length - 1] = count;
        worked = Arrays.copyOf(found, count);
        atFirst = weekdaysBefore(first);
        atEnd = atFirst + count;
    }

    /** The number of working days before that day, from an origin that never changes within a calendar. */
    long before(long day) {
        if (day <= first) {
            return weekdaysBefore(day);
        }
        if (day >= afterLast) {
            return atEnd + weekdaysBefore(day) - weekdaysBefore(afterLast);
        }
        return atFirst + before[(int) (day - first)];
    }

    /** The working day with that number of working days before it. */
    long day(long index) {
        if (index < atFirst) {
            return weekday(index);
        }
        if (index >= atEnd) {
            return weekday(index - atEnd + weekdaysBefore(afterLast));
        }
        return first + worked[(int) (index - atFirst)];
    }

    private static long weekdaysBefore(long day) {
        long sinceMonday = day + DAYS_SINCE_MONDAY;
        return Math.floorDiv(sinceMonday, 7L) * 5 + Math.min(Math.floorMod(sinceMonday, 7L), 5);
    }

    private static long weekday(long index) {
        return Math.floorDiv(index, 5L) * 7 + Math.floorMod(index, 5L) - DAYS_SINCE_MONDAY;
    }
}
