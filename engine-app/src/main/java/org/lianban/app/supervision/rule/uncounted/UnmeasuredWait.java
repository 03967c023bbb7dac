package org.lianban.app.supervision.rule.uncounted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.CaseRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/**
 * U13: the case waits and no clock of any kind measures it: between receipt and acceptance, between departments, between decision and
 * delivery. Who had it last is responsible.
 */
@Component
final class UnmeasuredWait implements CaseRule {

    private static final RuleText TEXT =
            RuleText.of("U13", "无计时的等待", "A wait that no clock measures", "全部计时的起止", "beginning and end of all clocks");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Stream<Found> look(SupervisedCase supervised, Setting setting) {
        return waits(supervised, setting.calendar()).stream().flatMap(wait -> setting.of(
                        TEXT.code(), wait.department(), supervised.head().service())
                .flatMap(set -> look(wait, set, setting.calendar())));
    }

    /**
     * A stretch without any clock.
     *
     * @param last the last day that a clock measured, or that of the receipt
     * @param next the day on which one started again or the case was closed; null while neither is so
     */
    private record Wait(LocalDate last, @Nullable LocalDate next, String department, String zh, String en) {}

    private static Stream<Found> look(Wait wait, SupervisionRule set, WorkCalendar calendar) {
        LocalDate allowed = calendar.plusWorkingDays(wait.last(), PauseRule.orElse(set.threshold(), 0));
        LocalDate next = wait.next();
        if (next != null && calendar.workingDaysBetween(allowed, next) == 0) {
            return Stream.empty();
        }
        return Stream.of(new Found(
                TEXT.code(),
                set.severity(),
                "wait from " + wait.last(),
                null,
                wait.department(),
                null,
                null,
                allowed.plusDays(1),
                List.of(
                        Reason.of("阶段", "Where", wait.zh() + " / " + wait.en()),
                        Reason.of("计时止于", "Last measured on", wait.last()),
                        Reason.of("再次计时于", "Measured again on", Objects.requireNonNullElse(next, "—")))));
    }

    private static List<Wait> waits(SupervisedCase supervised, WorkCalendar calendar) {
        List<Wait> waits = new ArrayList<>();
        LocalDate closed = day(supervised.head().closedAt(), calendar);
        LocalDate last = calendar.dateOf(supervised.head().receivedAt());
        String department = supervised.head().department();
        for (WatchedClock clock : supervised.clocks().stream()
                .sorted(Comparator.comparing(WatchedClock::startedOn))
                .toList()) {
            if (clock.startedOn().isAfter(last)) {
                waits.add(wait(supervised, calendar, last, clock.startedOn(), department));
            }
            LocalDate stopped = clock.stoppedOn();
            if (stopped == null) {
                return waits;
            }
            if (!stopped.isBefore(last)) {
                last = stopped;
                department = clock.department();
            }
        }
        if (closed == null || closed.isAfter(last)) {
            waits.add(wait(supervised, calendar, last, closed, department));
        }
        return waits;
    }

    private static Wait wait(
            SupervisedCase supervised,
            WorkCalendar calendar,
            LocalDate last,
            @Nullable LocalDate next,
            String department) {
        String lead = supervised.head().department();
        LocalDate accepted = day(supervised.head().acceptedAt(), calendar);
        boolean isDecided = supervised.facts(Decided.class).anyMatch(decided -> !calendar.dateOf(decided.at())
                .isAfter(last));
        if (isDecided) {
            return new Wait(last, next, lead, "决定至送达", "between decision and delivery");
        }
        return accepted == null || accepted.isAfter(last)
                ? new Wait(last, next, lead, "收件至受理", "between receipt and acceptance")
                : new Wait(last, next, department, "部门之间", "between departments");
    }

    private static @Nullable LocalDate day(@Nullable Instant at, WorkCalendar calendar) {
        return at == null ? null : calendar.dateOf(at);
    }
}
