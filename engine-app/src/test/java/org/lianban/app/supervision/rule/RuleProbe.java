package org.lianban.app.supervision.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.CaseHead;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.SupervisionRules;

/** Asks one rule, as it is shipped, about a case that a test tells. */
public final class RuleProbe {

    private static final Setting SETTING = new Setting(new RuleTable(SupervisionRules.shipped()), Calendars.cn());
    private static final Instant RECEIVED = at("2026-03-02T09:00");

    private final CaseRule rule;
    private final List<WatchedClock> clocks = new ArrayList<>();

    public RuleProbe(CaseRule rule) {
        this.rule = rule;
    }

    /** A moment in Beijing. */
    public static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    /** With a running clock of that kind. */
    public RuleProbe due(ClockKind kind, String day) {
        clocks.add(new WatchedClock(
                UUID.randomUUID(),
                kind,
                "fire",
                "FIRE",
                null,
                ClockState.RUNNING,
                null,
                LocalDate.parse(day),
                LocalDate.parse("2026-03-02"),
                null));
        return this;
    }

    /** What it says, as "card subject first-day". */
    public List<String> of(CaseFact... facts) {
        return found(facts).stream()
                .map(found -> found.severity() + " " + found.subject() + " " + found.on())
                .toList();
    }

    /** What it says of a case that was received on 2 March 2026. */
    public List<Found> found(CaseFact... facts) {
        CaseHead head = new CaseHead(
                UUID.randomUUID(), CaseOrigin.CASE, "990101", "1", "fire", "FIRE", null, RECEIVED, null, null);
        List<CaseFact> ordered = new ArrayList<>(List.of(facts));
        ordered.sort(Comparator.comparing(CaseFact::at));
        return rule.look(new SupervisedCase(head, clocks, ordered), SETTING).toList();
    }
}
