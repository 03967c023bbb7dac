package org.lianban.app.simulation.fit;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.monitoring.calendar.DayKind;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * How many cases come in an hour, by the hour and the kind of the day: Monday to Friday where they are worked, make-up days, and days
 * that nobody works.
 */
public final class Rates {

    private static final int KINDS = 7;
    private static final int MAKE_UP = 5;
    private static final int FREE = 6;
    private static final int HOURS = 24;

    private final WorkCalendar calendar;
    private final double[][] perHour;

    private Rates(WorkCalendar calendar, double[][] perHour) {
        this.calendar = calendar;
        this.perHour = perHour;
    }

    /** Fitted to the cases that came within a span. */
    public static Rates of(Collection<PastCase> cases, WorkCalendar calendar, Instant from, Instant to) {
        double[][] perHour = new double[KINDS][HOURS];
        long[] days = new long[KINDS];
        for (LocalDate day = calendar.dateOf(from); !day.isAfter(calendar.dateOf(to)); day = day.plusDays(1)) {
            days[kind(calendar, day)]++;
        }
        for (PastCase one : cases) {
            Instant at = one.receivedAt();
            if (!at.isBefore(from) && at.isBefore(to)) {
                perHour[kind(calendar, calendar.dateOf(at))][
                        at.atZone(calendar.zone()).getHour()]++;
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            for (int hour = 0; hour < HOURS; hour++) {
                perHour[kind][hour] = days[kind] == 0 ? 0 : perHour[kind][hour] / days[kind];
            }
        }
        return new Rates(calendar, perHour);
    }

    /** Cases in the hour that begins then. */
    public double at(Instant hour) {
        Instant begun = hour.truncatedTo(ChronoUnit.HOURS);
        return perHour[kind(calendar, calendar.dateOf(begun))][
                begun.atZone(calendar.zone()).getHour()];
    }

    /** Cases from one moment to another. */
    public double between(Instant from, Instant to) {
        double sum = 0;
        for (Instant hour = from.truncatedTo(ChronoUnit.HOURS);
                hour.isBefore(to);
                hour = hour.plus(Duration.ofHours(1))) {
            sum += at(hour);
        }
        return sum;
    }

    private static int kind(WorkCalendar calendar, LocalDate day) {
        DayKind kind = calendar.kindOf(day);
        if (!kind.isWorking()) {
            return FREE;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return kind == DayKind.MAKE_UP || weekday.getValue() > DayOfWeek.FRIDAY.getValue()
                ? MAKE_UP
                : weekday.getValue() - 1;
    }
}
