package org.lianban.monitoring.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
final class NaiveClock extends NaiveRules {

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

    private NaiveClock(WorkCalendar calendar) {
        super(calendar);
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
            if (pause.closed()[0] != null) {
                return "SUSPENSION_CLOSED";
            }
            pause.closed()[0] = resumed.at();
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
            String ground = clazz == DayClass.UNCOUNTED ? status(day).ground() : null;
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
                uncounted.merge(statusAt(minute).ground(), 1L, Long::sum);
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
