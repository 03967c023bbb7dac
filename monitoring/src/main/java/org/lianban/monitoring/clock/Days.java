package org.lianban.monitoring.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;

/** Explains each day of a clock whose coverage is settled. */
final class Days {

    private final WorkCalendar calendar;
    private final Measure measure;
    private final List<Coverage.Segment> segments;
    private final long begin;
    private final long end;
    private final Lapses lapses;
    private int segment;

    private Days(Replay replay, Budget budget, long end) {
        this.calendar = replay.calendar();
        this.measure = budget.measure();
        this.segments = budget.coverage().segments();
        this.begin = budget.begin();
        this.end = end;
        this.segment = budget.coverage().firstEndingAfter(begin);
        this.lapses = new Lapses(replay.suspensions());
    }

    static List<DayReading> of(Replay replay, Budget budget, long end) {
        Days days = new Days(replay, budget, end);
        return budget.measure() instanceof Measure.Days ? days.days() : days.daysOfMinutes();
    }

    private List<DayReading> days() {
        List<DayReading> days = new ArrayList<>();
        for (long day = begin; day < end; day++) {
            days.add(day(LocalDate.ofEpochDay(day), segmentAt(day)));
        }
        return days;
    }

    private DayReading day(LocalDate date, @Nullable Suspension by) {
        if (measure instanceof Measure.WorkingDays && !calendar.isWorkingDay(date)) {
            return new DayReading(date, DayClass.NON_WORKING, null, Sentences.calendar(calendar.explain(date)));
        }
        if (by != null) {
            return new DayReading(date, DayClass.UNCOUNTED, by.ground, Sentences.suspended(by));
        }
        boolean calendarDay = measure instanceof Measure.CalendarDays;
        return counted(date, calendarDay ? Sentences.CALENDAR_DAY : Sentences.calendar(calendar.explain(date)));
    }

    private DayReading counted(LocalDate date, Why why) {
        Suspension lapsed = lapses.on(date);
        return new DayReading(date, DayClass.COUNTED, null, lapsed == null ? why : why.and(Sentences.lapsed(lapsed)));
    }

    private List<DayReading> daysOfMinutes() {
        List<DayReading> days = new ArrayList<>();
        long from = begin;
        while (from < end) {
            LocalDate date = calendar.dateOf(Instant.ofEpochMilli(from));
            long to = Math.min(end, measure.startOf(date.plusDays(1)));
            days.add(minutesOf(date, from, to));
            from = to;
        }
        return days;
    }

    private DayReading minutesOf(LocalDate date, long from, long to) {
        long office = measure.weight(from, to);
        if (office == 0) {
            Why calendarSays = Sentences.calendar(calendar.explain(date));
            return new DayReading(date, DayClass.NON_WORKING, null, Sentences.outsideOfficeHours(calendarSays));
        }
        long taken = 0;
        Suspension by = null;
        for (int i = indexAt(from); i < segments.size() && segments.get(i).from() < to; i++) {
            long weight = measure.weight(
                    Math.max(from, segments.get(i).from()),
                    Math.min(to, segments.get(i).to()));
            by = by == null && weight > 0 ? segments.get(i).by() : by;
            taken += weight;
        }
        Why why = Sentences.minutes((office - taken) / measure.unit(), taken / measure.unit(), by);
        if (taken == office && by != null) {
            return new DayReading(date, DayClass.UNCOUNTED, by.ground, why);
        }
        return counted(date, why);
    }

    private @Nullable Suspension segmentAt(long day) {
        int i = indexAt(day);
        return i < segments.size() && segments.get(i).from() <= day
                ? segments.get(i).by()
                : null;
    }

    /** The first segment that ends after a position; positions are asked for in order. */
    private int indexAt(long position) {
        while (segment < segments.size() && segments.get(segment).to() <= position) {
            segment++;
        }
        return segment;
    }
}
