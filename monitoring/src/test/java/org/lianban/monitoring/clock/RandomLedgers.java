package org.lianban.monitoring.clock;

import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.OfficeHours;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent.Extended;
import org.lianban.monitoring.clock.ClockEvent.Reanchored;
import org.lianban.monitoring.clock.ClockEvent.Reset;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.quicktheories.core.Gen;

/** Ledgers as no sane case would write them: overlapping, capped, out of order, before the start and after the end. */
public final class RandomLedgers {

    private static final OfficeHours WITH_LUNCH = new OfficeHours(List.of(
            new OfficeHours.Session(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new OfficeHours.Session(LocalTime.of(13, 30), LocalTime.of(17, 0))));

    /** A ledger with everything that its reading depends on. */
    public record Sample(List<ClockEvent> events, WorkCalendar calendar, Instant now) {

        Sample at(Instant moment) {
            return new Sample(events, calendar, moment);
        }
    }

    private record Step(int type, int gap, int suspension, int amount, int unit) {}

    private record Setting(int start, int calendar, int now) {}

    private RandomLedgers() {}

    /** Mostly days, with periods of different units. */
    public static Gen<Sample> ofDays() {
        return samples(2, 25, 60, 90);
    }

    /** Minutes, over weeks rather than months, since the second opinion goes minute by minute. */
    static Gen<Sample> ofMinutes() {
        return samples(3, 4, 900, 12);
    }

    private static Gen<Sample> samples(int units, int largestGapInDays, int largestAmount, int largestNow) {
        Gen<Step> steps = integers()
                .between(0, 15)
                .zip(
                        integers().between(-1, 3 * largestGapInDays),
                        integers().between(0, 4),
                        integers().between(1, largestAmount),
                        integers().between(0, 5),
                        Step::new);
        Gen<Setting> settings = integers()
                .between(0, STARTS.size() - 1)
                .zip(integers().between(0, CALENDARS.size() - 1), integers().between(0, largestNow * 24), Setting::new);
        return lists().of(steps).ofSizeBetween(1, 12).zip(settings, (list, setting) -> sample(list, setting, units));
    }

    private static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2020, 1, 14),
            LocalDate.of(2019, 4, 22),
            LocalDate.of(2026, 12, 7),
            LocalDate.of(2017, 12, 20),
            LocalDate.of(2024, 9, 9),
            LocalDate.of(2021, 3, 10));

    private static final List<WorkCalendar> CALENDARS = List.of(
            Calendars.cn(),
            Calendars.cn().asKnownAt(LocalDate.of(2020, 1, 22)),
            Calendars.cn().asKnownAt(LocalDate.of(2019, 1, 1)),
            WorkCalendar.of(
                    "cn", ZoneId.of("Asia/Shanghai"), WITH_LUNCH, Calendars.cn().notices()),
            WorkCalendar.of("plain", ZoneId.of("America/New_York"), WITH_LUNCH, List.of()));

    private static Sample sample(List<Step> steps, Setting setting, int units) {
        WorkCalendar calendar = CALENDARS.get(setting.calendar());
        Instant begin = calendar.startOf(STARTS.get(setting.start()));
        Instant at = begin.plus(10, ChronoUnit.HOURS);
        List<ClockEvent> events = new ArrayList<>();
        boolean first = true;
        for (Step step : steps) {
            at = later(at, step.gap(), calendar);
            int type = first && step.type() != 15 ? 0 : step.type();
            events.add(event(type, step, at, units));
            first = false;
        }
        return new Sample(
                events, calendar, begin.plus(setting.now() * 60L + 7 * (setting.now() % 9), ChronoUnit.MINUTES));
    }

    /** Mostly days later, sometimes in the same minute or hour, exactly at midnight, or before the event above it. */
    private static Instant later(Instant at, int gap, WorkCalendar calendar) {
        if (gap <= 0) {
            return at.plus(gap * 2000L, ChronoUnit.MINUTES);
        }
        return switch (gap % 3) {
            case 0 -> calendar.startOf(calendar.dateOf(at).plusDays(gap / 3));
            case 1 -> at.plus(gap * 31L, ChronoUnit.MINUTES);
            default -> at.plus(gap / 3, ChronoUnit.DAYS).plus(gap % 7, ChronoUnit.HOURS);
        };
    }

    private static ClockEvent event(int type, Step step, Instant at, int units) {
        String id = "s" + step.suspension();
        return switch (type) {
            case 0 -> new Started(at, at, step.unit() == 5 ? null : limit(step, units));
            case 1, 2 -> new Suspended(at, at, id, "GROUND_" + step.suspension() % 3, null);
            case 3, 4, 5 -> new Suspended(at, at, id, "GROUND_" + step.suspension() % 3, cap(step));
            case 6, 7, 8, 9 -> new Resumed(at, at, id);
            case 10, 11 -> new Extended(at, at, limit(step, units));
            case 12 -> new Reset(at, at, step.unit() == 5 ? null : limit(step, units));
            case 13 -> new Reanchored(at, at, at.plus((step.amount() % 40 - 30) * 500L, ChronoUnit.MINUTES));
            default -> new Stopped(at, at, "DONE");
        };
    }

    private static Cap cap(Step step) {
        return new Cap(1 + step.amount() % 12, step.unit() % 2 == 0 ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY);
    }

    private static TimeLimit limit(Step step, int units) {
        boolean minutes = units == 3 && step.unit() != 0;
        LimitUnit unit = minutes
                ? LimitUnit.WORKING_MINUTE
                : step.unit() % 2 == 0 ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY;
        return new TimeLimit(minutes ? step.amount() * 3 : 1 + step.amount() % 60, unit);
    }

    /** Ledgers of both sorts. */
    public static Gen<Sample> any() {
        return arbitrary().pick(0, 1).flatMap(which -> which == 0 ? ofDays() : ofMinutes());
    }
}
