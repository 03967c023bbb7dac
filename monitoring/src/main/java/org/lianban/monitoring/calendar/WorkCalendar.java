package org.lianban.monitoring.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A working calendar: a zone, office hours, and notices on top of the week of Monday to Friday.
 *
 * <p>Immutable. No question about working days loops over days.
 */
public final class WorkCalendar {

    private static final long MILLIS_PER_DAY = 86_400_000L;

    private final String id;
    private final ZoneId zone;
    private final OfficeHours hours;
    private final List<CalendarNotice> notices;
    private final SortedMap<LocalDate, NoticeDay> fixed = new TreeMap<>();
    private final SortedMap<LocalDate, CalendarNotice> authority = new TreeMap<>();
    private final Set<Integer> settledYears = new HashSet<>();
    private final WorkingDayIndex index;
    private final long officeMillis;

    private WorkCalendar(String id, ZoneId zone, OfficeHours hours, List<CalendarNotice> notices) {
        this.id = id;
        this.zone = zone;
        this.hours = hours;
        this.notices = notices.stream()
                .sorted(Comparator.comparing(CalendarNotice::publishedOn))
                .toList();
        for (CalendarNotice notice : this.notices) {
            fixed.putAll(notice.days());
            notice.days().keySet().forEach(date -> authority.put(date, notice));
            settledYears.addAll(notice.years());
        }
        this.index = new WorkingDayIndex(fixed);
        this.officeMillis = hours.millisPerDay();
    }

    /** A calendar of these notices; where two fix the same date, the one published later prevails, then the later in the list. */
    public static WorkCalendar of(String id, ZoneId zone, OfficeHours hours, List<CalendarNotice> notices) {
        return new WorkCalendar(id, zone, hours, notices);
    }

    /** This calendar and one more notice. */
    public WorkCalendar with(CalendarNotice notice) {
        return of(
                id,
                zone,
                hours,
                Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }

    /** This calendar as it was known on that date: only the notices published by then. */
    public WorkCalendar asKnownAt(LocalDate date) {
        List<CalendarNotice> known = notices.stream()
                .filter(notice -> !notice.publishedOn().isAfter(date))
                .toList();
        return known.size() == notices.size() ? this : of(id, zone, hours, known);
    }

    /** The name of the calendar, for instance {@code cn}. */
    public String id() {
        return id;
    }

    /** The zone in whose local dates instants lie. */
    public ZoneId zone() {
        return zone;
    }

    /** The office hours of every working day. */
    public OfficeHours officeHours() {
        return hours;
    }

    /** The notices, in order of publication. */
    public List<CalendarNotice> notices() {
        return notices;
    }

    /** The years for which a notice is known. */
    public Set<Integer> settledYears() {
        return Collections.unmodifiableSet(settledYears);
    }

    /** The local date of an instant in the calendar's zone. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofEpochDay(epochDayOf(instant));
    }

    /** The local date of an instant, as an epoch day. */
    public long epochDayOf(Instant instant) {
        long local =
                instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
        return Math.floorDiv(local, 86_400L);
    }

    /** The first instant of a local date. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** What that date is. */
    public DayKind kindOf(LocalDate date) {
        NoticeDay day = fixed.get(date);
        return day == null ? NoticeDay.weeklyKind(date) : day.kind();
    }

    /** Whether that date is a working day, make-up days included. */
    public boolean isWorkingDay(LocalDate date) {
        return kindOf(date).isWorking();
    }

    /**
     * The n-th working day after a date, which is not counted itself (行政许可法 第八十二条); for a negative n the n-th before
     * it, for 0 the date as it is.
     */
    public LocalDate plusWorkingDays(LocalDate start, int n) {
        if (n == 0) {
            return start;
        }
        long day = start.toEpochDay();
        return LocalDate.ofEpochDay(index.day(n > 0 ? index.before(day + 1) + n - 1 : index.before(day) + n));
    }

    /** The date itself if it is worked, otherwise the next that is. */
    public LocalDate firstWorkingDayOnOrAfter(LocalDate date) {
        return LocalDate.ofEpochDay(index.day(index.before(date.toEpochDay())));
    }

    /** The next working day, never the date itself. */
    public LocalDate workingDayAfter(LocalDate date) {
        return plusWorkingDays(date, 1);
    }

    /** The number of working days after one date, up to and with another; 0 if that is not later. */
    public long workingDaysBetween(LocalDate exclusiveStart, LocalDate inclusiveEnd) {
        return Math.max(0, index.before(inclusiveEnd.toEpochDay() + 1) - index.before(exclusiveStart.toEpochDay() + 1));
    }

    /** The number of working days before an epoch day, from an origin that is fixed for this calendar. */
    public long workingDaysBefore(long epochDay) {
        return index.before(epochDay);
    }

    /** The epoch day of the working day that has so many working days before it; undoes {@link #workingDaysBefore}. */
    public long workingDay(long number) {
        return index.day(number);
    }

    /** Office time before an instant, in milliseconds, from an origin that is fixed for this calendar. */
    public long officeMillisBefore(long epochMilli) {
        long local = epochMilli + offsetMillis(epochMilli);
        long day = Math.floorDiv(local, MILLIS_PER_DAY);
        long workingDays = index.before(day);
        boolean worked = index.before(day + 1) > workingDays;
        return workingDays * officeMillis + (worked ? hours.millisBefore(Math.floorMod(local, MILLIS_PER_DAY)) : 0);
    }

    /** The first instant, in epoch milliseconds, that has so much office time before it; undoes {@link #officeMillisBefore}. */
    public long officeMoment(long officeMillisBefore) {
        long day = index.day(Math.floorDiv(officeMillisBefore - 1, officeMillis));
        long ofDay = hours.momentOf(Math.floorMod(officeMillisBefore - 1, officeMillis) + 1);
        return LocalDate.ofEpochDay(day)
                .atStartOfDay()
                .plusNanos(ofDay * 1_000_000)
                .atZone(zone)
                .toInstant()
                .toEpochMilli();
    }

    private long offsetMillis(long epochMilli) {
        return zone.getRules().getOffset(Instant.ofEpochMilli(epochMilli)).getTotalSeconds() * 1000L;
    }

    /** Whether no notice is known for the year of that date, so that it may still change. */
    public boolean isProvisional(LocalDate date) {
        return !settledYears.contains(date.getYear());
    }

    /** Whether any date of a span, both ends included, is provisional. */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!settledYears.contains(year)) {
                return true;
            }
        }
        return false;
    }

    /** Why that date is what it is. */
    public DayExplanation explain(LocalDate date) {
        NoticeDay day = fixed.get(date);
        CalendarNotice notice = authority.get(date);
        return new DayExplanation(
                date,
                kindOf(date),
                day == null ? null : day.name(),
                notice == null ? null : notice.id(),
                notice == null ? null : notice.title(),
                isProvisional(date));
    }
}
