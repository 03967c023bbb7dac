package org.lianban.app.supervision.source.delivered;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.CaseClock;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;
import org.lianban.rules.LimitKind;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.RuleUnit;

/** The clocks of a delivered case, without the waits, which are just what no limit measures. */
record ToldClocks(Told told) {

    List<WatchedClock> clocks() {
        return told.delivered().clocks().stream()
                .filter(one -> one.clock().kind() != Kind.WAIT)
                .map(this::clock)
                .toList();
    }

    private WatchedClock clock(CaseClock one) {
        ClockKind kind = kind(one.clock().kind());
        return new WatchedClock(
                one.id(),
                kind,
                subject(one, kind),
                told.delivered().departmentOf(one.clock()),
                null,
                one.reading().state(),
                limit(one.reading().limit()),
                one.dueDate(),
                one.startedOn(),
                stoppedOn(one));
    }

    private String subject(CaseClock one, ClockKind kind) {
        String subject = one.clock().subject();
        return kind == ClockKind.BRANCH
                ? told.itemOf(subject.replaceFirst("#[0-9]+$", ""))
                : subject.isEmpty() ? told.item() : subject;
    }

    /** What is open at the end of a closed log is looked at no longer. */
    private @Nullable LocalDate stoppedOn(CaseClock one) {
        LocalDate stopped = one.stoppedOn();
        return stopped == null && told.delivered().historical()
                ? told.delivered().calendar().dateOf(told.delivered().asOf())
                : stopped;
    }

    private static ClockKind kind(Kind kind) {
        return switch (kind) {
            case ACCEPTANCE -> ClockKind.ACCEPTANCE;
            case STATUTORY -> ClockKind.STATUTORY;
            case PROMISED -> ClockKind.PROMISED;
            case BRANCH -> ClockKind.BRANCH;
            case STAGE -> ClockKind.STAGE;
            case LOWER -> ClockKind.LOWER_LEVEL;
            case PROCEDURE -> ClockKind.PROCEDURE;
            case DELIVERY -> ClockKind.DELIVERY;
            case WAIT -> ClockKind.WAIT;
        };
    }

    private static @Nullable RuleLimit limit(@Nullable TimeLimit limit) {
        if (limit == null || limit.unit() == LimitUnit.WORKING_MINUTE) {
            return null;
        }
        return new RuleLimit(
                limit.amount(),
                RuleUnit.valueOf(limit.unit().name()),
                limit.kind() == null
                        ? LimitKind.INTERNAL
                        : LimitKind.valueOf(limit.kind().name()),
                "-");
    }
}
