package org.lianban.monitoring.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lianban.monitoring.calendar.WorkCalendar;

/** The state of a clock and the rules of its days and minutes, as the specification numbers them. */
class NaiveRules {

    /** No limit of the tests reaches further than this from its start. */
    private static final int HORIZON_DAYS = 700;

    record Pause(String id, String ground, Instant opened, LocalDate capDue, Instant[] closed) {}

    final WorkCalendar calendar;
    final List<Pause> pauses = new ArrayList<>();
    final List<String> irregularities = new ArrayList<>();
    final List<Period> periods = new ArrayList<>();
    Instant start;
    Instant stop;
    TimeLimit limit;

    NaiveRules(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    Pause pause(String id) {
        return pauses.stream().filter(p -> p.id.equals(id)).findFirst().orElse(null);
    }

    LocalDate capDue(LocalDate opened, Cap cap) {
        LocalDate day = opened;
        int left = cap.amount();
        while (left > 0) {
            day = day.plusDays(1);
            if (cap.unit() == LimitUnit.CALENDAR_DAY || calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return cap.unit() == LimitUnit.CALENDAR_DAY ? rolled(day) : day;
    }

    LocalDate rolled(LocalDate day) {
        LocalDate rolled = day;
        while (!calendar.isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    LocalDate date(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }

    boolean isMinutes() {
        return limit != null && limit.unit() == LimitUnit.WORKING_MINUTE;
    }

    /** Rule 2: the status of a day is that of its last moment; null is RUNNING. */
    Pause status(LocalDate day) {
        for (Pause pause : pauses) {
            boolean opened = !date(pause.opened).isAfter(day);
            boolean closed = pause.closed[0] != null && !date(pause.closed[0]).isAfter(day);
            boolean capped = pause.capDue != null && day.isAfter(pause.capDue);
            if (opened && !closed && !capped) {
                return pause;
            }
        }
        return null;
    }

    Pause statusAt(Instant minute) {
        for (Pause pause : pauses) {
            boolean opened = !pause.opened.isAfter(minute);
            boolean closed = pause.closed[0] != null && !pause.closed[0].isAfter(minute);
            boolean capped = pause.capDue != null && date(minute).isAfter(pause.capDue);
            if (opened && !closed && !capped) {
                return pause;
            }
        }
        return null;
    }

    /** Rule 3. */
    DayClass classOf(LocalDate day) {
        boolean workingDays = limit == null || limit.unit() == LimitUnit.WORKING_DAY;
        if (workingDays && !calendar.isWorkingDay(day)) {
            return DayClass.NON_WORKING;
        }
        return status(day) == null ? DayClass.COUNTED : DayClass.UNCOUNTED;
    }

    DayClass classOf(Instant minute) {
        LocalTime time = minute.atZone(calendar.zone()).toLocalTime();
        boolean open = calendar.isWorkingDay(date(minute))
                && calendar.officeHours().sessions().stream()
                        .anyMatch(s -> !time.isBefore(s.opens()) && time.isBefore(s.closes()));
        if (!open) {
            return DayClass.NON_WORKING;
        }
        return statusAt(minute) == null ? DayClass.COUNTED : DayClass.UNCOUNTED;
    }

    /** Rule 7: the days read are those after the start, before {@code now} or up to the stop. */
    List<LocalDate> daysRead(Instant now) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = date(start).plusDays(1);
        while (stop == null ? day.isBefore(date(now)) : !day.isAfter(date(stop))) {
            days.add(day);
            day = day.plusDays(1);
        }
        return days;
    }

    List<Instant> minutesRead(Instant now) {
        List<Instant> minutes = new ArrayList<>();
        Instant end = stop == null ? now : stop;
        for (Instant m = start; m.isBefore(end); m = m.plus(1, ChronoUnit.MINUTES)) {
            minutes.add(m);
        }
        return minutes;
    }

    long counted(Instant now) {
        return isMinutes()
                ? minutesRead(now).stream()
                        .filter(m -> classOf(m) == DayClass.COUNTED)
                        .count()
                : daysRead(now).stream()
                        .filter(d -> classOf(d) == DayClass.COUNTED)
                        .count();
    }

    /** Rule 4. */
    LocalDate dueDate() {
        if (limit == null || isMinutes()) {
            return null;
        }
        int count = 0;
        LocalDate day = date(start);
        for (int i = 0; i < HORIZON_DAYS; i++) {
            day = day.plusDays(1);
            if (classOf(day) == DayClass.COUNTED && ++count == limit.amount()) {
                return limit.unit() == LimitUnit.CALENDAR_DAY ? rolled(day) : day;
            }
        }
        return null;
    }

    Instant dueAt() {
        if (!isMinutes()) {
            return null;
        }
        long count = 0;
        Instant minute = start;
        for (long i = 0; i < 100L * 1440; i++) {
            if (classOf(minute) == DayClass.COUNTED) {
                count++;
            }
            minute = minute.plus(1, ChronoUnit.MINUTES);
            if (count == limit.amount()) {
                return minute;
            }
        }
        return null;
    }
}
