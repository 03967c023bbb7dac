package org.lianban.app.supervision.rule.uncounted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/**
 * U8: the pause began in the last per cent of a limit, after the warning of it or after the limit itself: time had run short, and the
 * clock was stopped. The day on which it began is counted as far as the pause did not stop it. The first day of a limit is never late,
 * however short the limit is.
 */
@Component
final class LatePause extends PauseRule {

    private static final int WHOLE = 100;

    LatePause() {
        super(RuleText.of(
                "U8",
                "期限将满或预警之后才暂停",
                "Suspended late, or after a warning",
                "暂停、各时限已用天数",
                "pauses, days used of the limits"));
    }

    @Override
    Stream<Found> look(Paused paused, SupervisionRule set) {
        Integer last = set.threshold();
        return last == null
                ? Stream.empty()
                : mostUsed(paused)
                        .filter(used -> used.day() > 1 && used.percent() > WHOLE - last)
                        .map(used -> found(
                                paused,
                                set.severity(),
                                paused.from(),
                                Reason.of(
                                        "时限",
                                        "Limit",
                                        used.clock().kind().title().zh()),
                                Reason.of("时限天数", "Days of the limit", used.limit()),
                                Reason.of("暂停当日为第几天", "The pause began on its day", used.day())))
                        .stream();
    }

    /** Of those limits that the pause stops, the one of which most is used. */
    private static Optional<Used> mostUsed(Paused paused) {
        return paused.supervised().clocks().stream()
                .filter(clock -> isStopped(clock, paused))
                .flatMap(clock -> Stream.ofNullable(used(clock, paused)))
                .max(Comparator.comparingLong(Used::percent));
    }

    private static boolean isStopped(WatchedClock clock, Paused paused) {
        LocalDate stopped = clock.stoppedOn();
        boolean mine = clock.kind() == ClockKind.PROMISED
                || clock.kind() == ClockKind.STATUTORY
                || (clock.kind() == ClockKind.BRANCH
                        && clock.subject().equals(paused.pause().item()));
        return mine
                && !clock.startedOn().isAfter(paused.from())
                && (stopped == null || !stopped.isBefore(paused.from()));
    }

    private static @Nullable Used used(WatchedClock clock, Paused paused) {
        return clock.limit() == null ? null : new UsedTime(clock, paused).used();
    }

    /**
     * How much of a limit was used when a pause began.
     *
     * @param day of the limit on which the pause began
     */
    record Used(WatchedClock clock, long limit, long day) {

        /** Rounded up, so that the first moment of the last per cent is in it. */
        long percent() {
            return (day * WHOLE + limit - 1) / limit;
        }
    }
}
