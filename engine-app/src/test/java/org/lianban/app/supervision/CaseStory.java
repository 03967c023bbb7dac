package org.lianban.app.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.rule.CaseRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.RuleTable;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.supervision.trace.Activity;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.CaseHead;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.SupervisionRules;

/**
 * A case of a food licence at the market office, told in short sentences. Moments are local in Shanghai; a date alone stands for nine in the
 * morning.
 */
public final class CaseStory {

    public static final String ITEM = "food-business-licence";
    public static final String DEPARTMENT = "MARKET";

    private static final WorkCalendar CALENDAR = Calendars.cn();
    private static final Setting SETTING = new Setting(new RuleTable(SupervisionRules.shipped()), CALENDAR);

    private final Instant receivedAt;
    private CaseOrigin origin = CaseOrigin.DELIVERED;
    private String service = ITEM;
    private @Nullable String applicant = "applicant-1";
    private @Nullable Instant acceptedAt;
    private @Nullable Instant closedAt;
    private final List<WatchedClock> clocks = new ArrayList<>();
    private final List<CaseFact> facts = new ArrayList<>();

    private CaseStory(Instant receivedAt) {
        this.receivedAt = receivedAt;
    }

    /** Materials are in hand at that moment. */
    public static CaseStory received(String moment) {
        return new CaseStory(at(moment));
    }

    /** The moment that a text means. */
    public static Instant at(String moment) {
        LocalDateTime local = moment.contains("T")
                ? LocalDateTime.parse(moment)
                : LocalDate.parse(moment).atTime(9, 0);
        return local.atZone(CALENDAR.zone()).toInstant();
    }

    public CaseStory of(CaseOrigin handledBy) {
        origin = handledBy;
        return this;
    }

    public CaseStory service(String code) {
        service = code;
        return this;
    }

    public CaseStory applicant(@Nullable String digest) {
        applicant = digest;
        return this;
    }

    public CaseStory accepted(String moment) {
        acceptedAt = at(moment);
        return this;
    }

    public CaseStory closed(String moment) {
        closedAt = at(moment);
        return this;
    }

    /** A clock that has not stopped. */
    public CaseStory runs(ClockKind kind, String from, int workingDays) {
        return clock(kind, ITEM, DEPARTMENT, from, null, workingDays);
    }

    /** A clock that stopped. */
    public CaseStory ran(ClockKind kind, String from, String until, int workingDays) {
        return clock(kind, ITEM, DEPARTMENT, from, until, workingDays);
    }

    /** A clock of anybody, without pauses in its due date. */
    public CaseStory clock(
            ClockKind kind, String subject, String department, String from, @Nullable String until, int workingDays) {
        LocalDate started = LocalDate.parse(from);
        LocalDate stopped = until == null ? null : LocalDate.parse(until);
        clocks.add(new WatchedClock(
                UUID.randomUUID(),
                kind,
                subject,
                department,
                "zhang",
                stopped == null ? ClockState.RUNNING : ClockState.STOPPED,
                RuleLimit.promised(workingDays, "服务事项目录"),
                CALENDAR.plusWorkingDays(started, workingDays),
                started,
                stopped));
        return this;
    }

    public CaseStory with(WatchedClock clock) {
        clocks.add(clock);
        return this;
    }

    public CaseStory with(CaseFact fact) {
        facts.add(fact);
        return this;
    }

    public CaseStory with(PauseStory pause) {
        return with(pause.told());
    }

    /** Somebody of the office did something. */
    public CaseStory did(String moment, String what) {
        return with(new Activity(at(moment), DEPARTMENT, "zhang", what, ITEM, false));
    }

    /** Somebody of the office worked on the substance. */
    public CaseStory examined(String moment) {
        return with(new Activity(at(moment), DEPARTMENT, "zhang", "WORK", ITEM, true));
    }

    public CaseStory granted(String moment) {
        return with(new Decided(at(moment), DEPARTMENT, "wang", true, "符合条件", null));
    }

    /** The case as the rules look at it. */
    public SupervisedCase told() {
        CaseHead head = new CaseHead(
                UUID.randomUUID(),
                origin,
                "990101",
                "990101-1",
                service,
                DEPARTMENT,
                applicant,
                receivedAt,
                acceptedAt,
                closedAt);
        List<CaseFact> inOrder =
                facts.stream().sorted(Comparator.comparing(CaseFact::at)).toList();
        return new SupervisedCase(head, List.copyOf(clocks), inOrder);
    }

    /** What a rule says of it by the table that is shipped. */
    public List<Found> foundBy(CaseRule rule) {
        return rule.look(told(), SETTING).toList();
    }

    /** The same, each as rule, severity, first day and subject. */
    public List<String> seenBy(CaseRule rule) {
        return foundBy(rule).stream()
                .map(found -> String.join(
                        " ", found.rule(), found.severity().name(), found.on().toString(), found.subject()))
                .toList();
    }
}
