package org.lianban.monitoring.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent.Extended;
import org.lianban.monitoring.clock.ClockEvent.Reanchored;
import org.lianban.monitoring.clock.ClockEvent.Reset;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;

/**
 * The clock's rules a second time, one day and one minute after the other, with nothing of the kernel's arithmetic: slow, and
 * plain enough to be compared with the specification line by line. Timestamps must be whole minutes.
 */
final class NaiveClock {

    /** No limit of the tests reaches further than this from its start. */
    private static final int HORIZON_DAYS = 700;

    record Pause(String id, String ground, Instant opened, LocalDate capDue, Instant[] closed) {}

    record Day(LocalDate date, DayClass clazz, String ground) {}

    record Result(
            ClockState state,
            Instant asOf,
            TimeLimit limit,
            long counted,
            Long remaining,
            SortedMap<String, Long> uncounted,
            long nonWorking,
            long elapsed,
            LocalDate dueDate,
            Instant dueAt,
            long overdue,
            boolean provisional,
            List<String> irregularities,
            List<Period> periods,
            List<Day> days) {}

    private final WorkCalendar calendar;
    private final List<Pause> pauses = new ArrayList<>();
    private final List<String> irregularities = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private Instant start;
    private Instant stop;
    private TimeLimit limit;

    private NaiveClock(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    static Result read(List<ClockEvent> ledger, WorkCalendar calendar, Instant now) {
        NaiveClock clock = new NaiveClock(calendar);
        List<ClockEvent> events = new ArrayList<>(ledger);
        events.sort(Comparator.comparing(ClockEvent::at));
        for (ClockEvent event : events) {
            if (!event.at().isAfter(now)) {
                String wrong = clock.apply(event);
                if (wrong != null) {
                    clock.irregularities.add(wrong + "@" + indexOf(event, ledger));
                }
            }
        }
        return clock.result(now);
    }

    private static int indexOf(ClockEvent event, List<ClockEvent> ledger) {
        for (int i = 0; i < ledger.size(); i++) {
            if (ledger.get(i) == event) {
                return i;
            }
        }
        throw new AssertionError();
    }

    private String apply(ClockEvent event) {
        if (stop != null) {
            return "AFTER_STOP";
        }
        if (start == null) {
            if (!(event instanceof Started started)) {
                return "BEFORE_START";
            }
            start = started.at();
            limit = started.limit();
            return null;
        }
        if (event instanceof Suspended suspended) {
            if (pause(suspended.suspension()) != null) {
                return "SUSPENSION_ID_USED";
            }
            pauses.add(new Pause(
                    suspended.suspension(),
                    suspended.ground(),
                    suspended.at(),
                    suspended.cap() == null ? null : capDue(date(suspended.at()), suspended.cap()),
                    new Instant[1]));
        } else if (event instanceof Resumed resumed) {
            Pause pause = pause(resumed.suspension());
            if (pause == null) {
                return "UNKNOWN_SUSPENSION";
            }
            if (pause.closed[0] != null) {
                return "SUSPENSION_CLOSED";
            }
            pause.closed[0] = resumed.at();
        } else if (event instanceof Extended extended) {
            return extend(extended);
        } else if (event instanceof Reset reset) {
            stop = reset.at();
            periods.add(new Period(start, reset.at(), limit, counted(reset.at())));
            stop = null;
            start = reset.at();
            limit = reset.limit();
        } else if (event instanceof Reanchored reanchored) {
            start = reanchored.startAt();
        } else if (event instanceof Stopped stopped) {
            stop = stopped.at();
        } else {
            return "STARTED_TWICE";
        }
        return null;
    }

    private String extend(Extended extended) {
        if (limit == null) {
            return "EXTENSION_WITHOUT_LIMIT";
        }
        if (limit.unit() != extended.by().unit()) {
            return "EXTENSION_IN_OTHER_UNIT";
        }
        LocalDate due = isMinutes() ? dueAt() == null ? null : date(dueAt()) : dueDate();
        if (due != null && date(extended.at()).isAfter(due)) {
            return "EXTENSION_AFTER_EXPIRY";
        }
        limit = new TimeLimit(limit.amount() + extended.by().amount(), limit.unit(), limit.kind(), limit.legalBasis());
        return null;
    }

    private Pause pause(String id) {
        return pauses.stream().filter(p -> p.id.equals(id)).findFirst().orElse(null);
    }

    private LocalDate capDue(LocalDate opened, Cap cap) {
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

    private LocalDate rolled(LocalDate day) {
        LocalDate rolled = day;
        while (!calendar.isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    private LocalDate date(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }

    private boolean isMinutes() {
        return limit != null && limit.unit() == LimitUnit.WORKING_MINUTE;
    }

    /** Rule 2: the status of a day is that of its last moment; null is RUNNING. */
    private Pause status(LocalDate day) {
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

    private Pause statusAt(Instant minute) {
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
    private DayClass classOf(LocalDate day) {
        boolean workingDays = limit == null || limit.unit() == LimitUnit.WORKING_DAY;
        if (workingDays && !calendar.isWorkingDay(day)) {
            return DayClass.NON_WORKING;
        }
        return status(day) == null ? DayClass.COUNTED : DayClass.UNCOUNTED;
    }

    private DayClass classOf(Instant minute) {
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
    private List<LocalDate> daysRead(Instant now) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = date(start).plusDays(1);
        while (stop == null ? day.isBefore(date(now)) : !day.isAfter(date(stop))) {
            days.add(day);
            day = day.plusDays(1);
        }
        return days;
    }

    private List<Instant> minutesRead(Instant now) {
        List<Instant> minutes = new ArrayList<>();
        Instant end = stop == null ? now : stop;
        for (Instant m = start; m.isBefore(end); m = m.plus(1, ChronoUnit.MINUTES)) {
            minutes.add(m);
        }
        return minutes;
    }

    private long counted(Instant now) {
        return isMinutes()
                ? minutesRead(now).stream()
                        .filter(m -> classOf(m) == DayClass.COUNTED)
                        .count()
                : daysRead(now).stream()
                        .filter(d -> classOf(d) == DayClass.COUNTED)
                        .count();
    }

    /** Rule 4. */
    private LocalDate dueDate() {
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

    private Instant dueAt() {
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

    private Result result(Instant now) {
        if (start == null) {
            return new Result(
                    ClockState.RUNNING,
                    now,
                    null,
                    0,
                    null,
                    new TreeMap<>(),
                    0,
                    0,
                    null,
                    null,
                    0,
                    false,
                    irregularities,
                    periods,
                    List.of());
        }
        return isMinutes() ? resultOfMinutes(now) : resultOfDays(now);
    }

    private ClockState state(Instant now) {
        if (stop != null) {
            return ClockState.STOPPED;
        }
        return statusAt(now) == null ? ClockState.RUNNING : ClockState.SUSPENDED;
    }

    private Result resultOfDays(Instant now) {
        long nonWorking = 0;
        long overdue = 0;
        SortedMap<String, Long> uncounted = new TreeMap<>();
        List<Day> days = new ArrayList<>();
        LocalDate due = dueDate();
        for (LocalDate day : daysRead(now)) {
            DayClass clazz = classOf(day);
            String ground = clazz == DayClass.UNCOUNTED ? status(day).ground : null;
            days.add(new Day(day, clazz, ground));
            if (ground != null) {
                uncounted.merge(ground, 1L, Long::sum);
            }
            nonWorking += clazz == DayClass.NON_WORKING ? 1 : 0;
            overdue += clazz == DayClass.COUNTED && due != null && day.isAfter(due) ? 1 : 0;
        }
        boolean provisional = due != null
                && date(start).plusDays(1).datesUntil(due.plusDays(1)).anyMatch(calendar::isProvisional);
        long counted = counted(now);
        return new Result(
                state(now),
                stop == null ? now : stop,
                limit,
                counted,
                remaining(counted),
                uncounted,
                nonWorking,
                days.size(),
                due,
                null,
                overdue,
                provisional,
                irregularities,
                periods,
                days);
    }

    private Long remaining(long counted) {
        return limit == null ? null : limit.amount() - counted;
    }

    private Result resultOfMinutes(Instant now) {
        long nonWorking = 0;
        long overdue = 0;
        SortedMap<String, Long> uncounted = new TreeMap<>();
        Instant due = dueAt();
        for (Instant minute : minutesRead(now)) {
            DayClass clazz = classOf(minute);
            if (clazz == DayClass.UNCOUNTED) {
                uncounted.merge(statusAt(minute).ground, 1L, Long::sum);
            }
            nonWorking += clazz == DayClass.NON_WORKING ? 1 : 0;
            overdue += clazz == DayClass.COUNTED && due != null && !minute.isBefore(due) ? 1 : 0;
        }
        boolean provisional =
                due != null && date(start).datesUntil(date(due).plusDays(1)).anyMatch(calendar::isProvisional);
        Instant end = stop == null ? now : stop;
        long elapsed = Math.max(0, Duration.between(start, end).toMinutes());
        long counted = counted(now);
        return new Result(
                state(now),
                end,
                limit,
                counted,
                remaining(counted),
                uncounted,
                nonWorking,
                elapsed,
                null,
                due,
                overdue,
                provisional,
                irregularities,
                periods,
                null);
    }
}
