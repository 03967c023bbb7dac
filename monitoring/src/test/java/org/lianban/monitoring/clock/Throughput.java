package org.lianban.monitoring.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lianban.monitoring.calendar.Calendars;

/** Measures on one core how many events a second the kernel replays; run by hand, since a timed test proves little. */
final class Throughput {

    private static final int CLOCKS = 100_000;

    private Throughput() {}

    public static void main(String[] args) {
        List<List<ClockEvent>> ledgers = new ArrayList<>();
        for (int i = 0; i < CLOCKS; i++) {
            ledgers.add(ledger(Instant.parse("2020-01-06T02:00:00Z").plus(Duration.ofDays(i % 2000))));
        }
        Instant now = Instant.parse("2026-06-01T00:00:00Z");
        for (int round = 0; round < 10; round++) {
            Instant begin = Clock.systemUTC().instant();
            long counted = 0;
            for (List<ClockEvent> ledger : ledgers) {
                counted += ClockKernel.read("c", ledger, Calendars.cn(), now, false)
                        .counted();
            }
            Duration took = Duration.between(begin, Clock.systemUTC().instant());
            long perSecond = CLOCKS * 5L * 1_000_000_000L / took.toNanos();
            System.out.printf("%,d events a second (%d days counted)%n", perSecond, counted);
        }
    }

    private static List<ClockEvent> ledger(Instant start) {
        TimeLimit limit = new TimeLimit(20, LimitUnit.WORKING_DAY);
        Instant[] at = new Instant[5];
        for (int i = 0; i < at.length; i++) {
            at[i] = start.plus(Duration.ofDays(i * 7L));
        }
        return List.of(
                new ClockEvent.Started(at[0], at[0], limit),
                new ClockEvent.Suspended(at[1], at[1], "s1", "TESTING", new Cap(10, LimitUnit.WORKING_DAY)),
                new ClockEvent.Resumed(at[2], at[2], "s1"),
                new ClockEvent.Extended(at[3], at[3], new TimeLimit(10, LimitUnit.WORKING_DAY)),
                new ClockEvent.Stopped(at[4], at[4], "GRANTED"));
    }
}
