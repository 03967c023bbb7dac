package org.lianban.app.demonstration.play;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.lianban.app.demonstration.people.Scene;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * When what is played.
 *
 * @param cases how many people come to the window from the first to the last day, evenly but not all at the same hour
 * @param seed the same seed gives the same cases
 */
public record Playbill(LocalDate first, LocalDate last, int cases, long seed) {

    private static final List<LocalTime> ROUNDS = List.of(
            LocalTime.of(9, 0),
            LocalTime.of(10, 10),
            LocalTime.of(11, 10),
            LocalTime.of(13, 40),
            LocalTime.of(14, 50),
            LocalTime.of(16, 10));

    public Playbill {
        if (ROUNDS.size() != Scene.ROUNDS || last.isBefore(first)) {
            throw new IllegalArgumentException("a play has its rounds and at least a day");
        }
    }

    /** That many days, of which the last is {@code last}. */
    public static Playbill ending(LocalDate last, int days, int cases, long seed) {
        return new Playbill(last.minusDays(days - 1L), last, cases, seed);
    }

    public LocalTime timeOf(int round) {
        return ROUNDS.get(round);
    }

    public Chance chance(int number) {
        return new Chance(seed, number);
    }

    /** How many days there are. */
    public int days() {
        return (int) (last.toEpochDay() - first.toEpochDay() + 1);
    }

    /** The numbers of the cases that have been opened by the end of that round, are those below this one. */
    public int openedBy(LocalDate day, int round, WorkCalendar calendar) {
        long before = first.toEpochDay() - 1;
        long working = calendar.workingDaysBetween(LocalDate.ofEpochDay(before), last);
        long passed = calendar.workingDaysBetween(LocalDate.ofEpochDay(before), day) - 1;
        double share = (passed * Scene.ROUNDS + round + 1) / (double) (working * Scene.ROUNDS);
        int opened = 0;
        while (opened < cases && opened + chance(opened).of("arrival") < share * cases) {
            opened++;
        }
        return opened;
    }

    /** All days, the last one included. */
    List<LocalDate> daysFrom(LocalDate day) {
        return new ArrayList<>(day.datesUntil(last.plusDays(1)).toList());
    }
}
