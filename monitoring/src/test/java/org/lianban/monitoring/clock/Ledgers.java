package org.lianban.monitoring.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent.Extended;
import org.lianban.monitoring.clock.ClockEvent.Reanchored;
import org.lianban.monitoring.clock.ClockEvent.Reset;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;

/** Writes ledgers in the local time of Shanghai, as the tests tell them: {@code started("2020-01-20T10:00", 20, ..)}. */
final class Ledgers {

    private final List<ClockEvent> events = new ArrayList<>();
    private WorkCalendar calendar = Calendars.cn();

    static Ledgers started(String at, int amount, LimitUnit unit) {
        return new Ledgers().and(new Started(time(at), time(at), new TimeLimit(amount, unit)));
    }

    static Ledgers startedWithoutLimit(String at) {
        return new Ledgers().and(new Started(time(at), time(at), null));
    }

    static Instant time(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
    }

    Ledgers and(ClockEvent event) {
        events.add(event);
        return this;
    }

    Ledgers knownAt(String date) {
        calendar = calendar.asKnownAt(LocalDate.parse(date));
        return this;
    }

    Ledgers suspended(String at, String id) {
        return and(new Suspended(time(at), time(at), id, "TESTING", null));
    }

    Ledgers suspended(String at, String id, String ground, int cap, LimitUnit unit) {
        return and(new Suspended(time(at), time(at), id, ground, new Cap(cap, unit)));
    }

    Ledgers resumed(String at, String id) {
        return and(new Resumed(time(at), time(at), id));
    }

    Ledgers extended(String at, int amount, LimitUnit unit) {
        return and(new Extended(time(at), time(at), new TimeLimit(amount, unit)));
    }

    Ledgers reset(String at, int amount, LimitUnit unit) {
        return and(new Reset(time(at), time(at), new TimeLimit(amount, unit)));
    }

    Ledgers reanchored(String at, String startAt) {
        return and(new Reanchored(time(at), time(at), time(startAt)));
    }

    Ledgers stopped(String at) {
        return and(new Stopped(time(at), time(at), "GRANTED"));
    }

    List<ClockEvent> events() {
        return events;
    }

    WorkCalendar calendar() {
        return calendar;
    }

    Reading at(String now) {
        return ClockKernel.read("c", events, calendar, time(now), true);
    }
}
