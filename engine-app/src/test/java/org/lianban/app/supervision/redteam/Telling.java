package org.lianban.app.supervision.redteam;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.redteam.Plan.Branch;
import org.lianban.app.supervision.redteam.Plan.Days;
import org.lianban.app.supervision.redteam.Plan.Ending;
import org.lianban.app.supervision.redteam.Plan.Notice;
import org.lianban.app.supervision.trace.Activity;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.CaseHead;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.app.supervision.trace.Corrected;
import org.lianban.app.supervision.trace.CorrectionAsked;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.Ended;
import org.lianban.app.supervision.trace.Hearing;
import org.lianban.app.supervision.trace.Pause;
import org.lianban.app.supervision.trace.Revised;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.app.supervision.trace.Work;
import org.lianban.monitoring.calendar.WorkCalendar;

/** Tells a plan as the case that supervision then looks at: what the office says of it, with the clocks that follow. */
final class Telling {

    private static final String LEAD = "MARKET";
    private static final String SERVICE = "food-business-licence";
    static final String HEARING = "HEARING";
    private static final int HORIZON = 250;

    private final Plan plan;
    private final WorkCalendar calendar;
    private final ToldClocks clocks;
    private final List<CaseFact> facts = new ArrayList<>();

    private Telling(Plan plan, WorkCalendar calendar) {
        this.plan = plan;
        this.calendar = calendar;
        clocks = new ToldClocks(plan, calendar);
    }

    /**
     * A case and the day on which all is over.
     *
     * @param late whether a limit was exceeded, by the clocks as they stand
     */
    record Told(SupervisedCase supervised, LocalDate lookedAtOn, boolean late) {}

    static Told told(Plan plan, WorkCalendar calendar) {
        return new Telling(plan, calendar).told();
    }

    /** A moment of a day in Shanghai. */
    static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ToldClocks.ZONE).toInstant();
    }

    private Told told() {
        LocalDate accepted = acceptance();
        if (plan.lowerLevel != null) {
            clocks.plain(
                    ClockKind.LOWER_LEVEL, "first-examination", "TOWN", accepted, after(accepted, plan.lowerLevel), 10);
        }
        LocalDate examined = accepted;
        for (Branch branch : plan.branches) {
            LocalDate from = branch.afterTheOthers ? examined : accepted;
            LocalDate end = new ToldBranch(branch, calendar, facts, clocks)
                    .tell(after(from, branch.beginsAfter), accepted, plan.stages);
            examined = end.isAfter(examined) ? end : examined;
        }
        hearing(accepted);
        LocalDate decided = after(examined, plan.decidedAfter);
        LocalDate due = clocks.promisedDue(accepted, pauses());
        boolean cut = false;
        Ending ending = plan.ending;
        if (ending != null) {
            LocalDate day = calendar.plusWorkingDays(due, -ending.daysBeforeDue());
            cut = day.isAfter(accepted) && day.isBefore(decided);
            decided = cut ? day : decided;
        }
        boolean open = pauses().stream().anyMatch(pause -> pause.span().until() == null);
        clocks.whole(accepted, open ? null : decided, pauses(), facts, LEAD);
        LocalDate delivered = after(decided, plan.deliveredAfter);
        LocalDate closed = cut ? decided : delivered;
        if (cut) {
            cutOff(decided, Objects.requireNonNull(ending));
        } else if (!open) {
            decision(decided, delivered);
        }
        Days days = new Days(plan.received, accepted, due, decided, closed);
        plan.asides.forEach(aside -> facts.add(aside.apply(days)));
        plan.revised.forEach(revised -> revised(days, revised));
        return finished(accepted, open ? null : closed);
    }

    private Told finished(LocalDate accepted, @Nullable LocalDate closed) {
        CaseHead head = new CaseHead(
                new UUID(1, plan.received.toEpochDay()),
                CaseOrigin.DELIVERED,
                "990101",
                "1",
                SERVICE,
                LEAD,
                "applicant",
                moment(plan.received, LocalTime.of(9, 0)),
                moment(accepted, LocalTime.of(14, 0)),
                closed == null ? null : moment(closed, LocalTime.of(16, 30)));
        List<CaseFact> ordered =
                facts.stream().sorted(Comparator.comparing(CaseFact::at)).toList();
        List<WatchedClock> watched = clocks.watched();
        LocalDate now = after(closed == null ? plan.received : closed, closed == null ? HORIZON : 30);
        return new Told(new SupervisedCase(head, watched, ordered), now, clocks.late(now));
    }

    private LocalDate acceptance() {
        LocalDate from = after(plan.received, plan.registeredAfter);
        int number = 0;
        for (Notice notice : plan.notices) {
            number++;
            LocalDate asked = after(from, notice.after());
            LocalDate corrected = calendar.firstWorkingDayOnOrAfter(asked.plusDays(notice.applicantDays()));
            clocks.plain(ClockKind.ACCEPTANCE, "acceptance", LEAD, from, asked, 5);
            clocks.plain(ClockKind.CORRECTION, "correction", LEAD, asked, corrected, 15);
            facts.add(new CorrectionAsked(
                    moment(asked, LocalTime.of(10, 0)), LEAD, "clerk", "n" + number, notice.asked()));
            facts.add(new Corrected(moment(corrected, LocalTime.of(11, 0)), LEAD, null, "n" + number));
            from = corrected;
        }
        LocalDate accepted = after(from, plan.acceptedAfter);
        clocks.plain(ClockKind.ACCEPTANCE, "acceptance", LEAD, from, accepted, 5);
        facts.add(work("accept", 1, "clerk", plan.received, LocalTime.of(9, 10), accepted, LocalTime.of(14, 0)));
        return accepted;
    }

    private void decision(LocalDate decided, LocalDate delivered) {
        if (plan.deliveryMeasured) {
            clocks.plain(ClockKind.DELIVERY, "delivery", LEAD, decided, delivered, 10);
        }
        facts.add(work("decide", 2, "head", decided, LocalTime.of(15, 40), decided, LocalTime.of(16, 0)));
        facts.add(new Decided(
                moment(decided, LocalTime.of(16, 0)), LEAD, "head", plan.granted, plan.reasons, plan.remedies));
        facts.add(work("deliver", 3, "clerk", decided, LocalTime.of(16, 5), delivered, LocalTime.of(16, 30)));
    }

    private void cutOff(LocalDate day, Ending ending) {
        facts.removeIf(fact -> fact.at().isAfter(moment(day, LocalTime.of(16, 0))));
        facts.add(new Ended(moment(day, LocalTime.of(16, 30)), LEAD, "clerk", ending.outcome(), ending.reason()));
        clocks.cut(day);
    }

    private void hearing(LocalDate accepted) {
        Plan.HearingPlan hearing = plan.hearing;
        if (hearing == null) {
            return;
        }
        LocalDate required = pauses().stream()
                .filter(pause -> pause.ground().equals(HEARING))
                .map(pause -> calendar.dateOf(pause.at()))
                .findFirst()
                .orElse(accepted);
        Integer held = hearing.heldAfter();
        String host = hearing.byExaminer() ? "examiner" : "legal-office";
        facts.add(new Hearing(
                moment(required, LocalTime.of(15, 25)),
                LEAD,
                "examiner",
                held == null ? null : moment(after(required, held), LocalTime.of(9, 30)),
                held == null ? null : host,
                held != null && hearing.recorded()));
    }

    private void revised(Days days, Plan.Delivered revised) {
        facts.add(new Revised(
                moment(days.accepted(), LocalTime.of(14, 0)),
                LEAD,
                "clerk",
                "e" + facts.size(),
                revised.change(),
                moment(after(days.accepted(), revised.after()), LocalTime.of(20, 0))));
    }

    private List<Pause> pauses() {
        return facts.stream()
                .filter(Pause.class::isInstance)
                .map(Pause.class::cast)
                .sorted(Comparator.comparing(Pause::at))
                .toList();
    }

    private static Work work(
            String stage, int place, String person, LocalDate from, LocalTime began, LocalDate until, LocalTime ended) {
        Instant at = moment(from, began);
        Instant end = moment(until, ended);
        return new Work(at, LEAD, person, stage, null, place, end, at, end);
    }

    private LocalDate after(LocalDate day, int workingDays) {
        return calendar.plusWorkingDays(day, workingDays);
    }

    static Activity activity(LocalDate day, String department, String item, boolean examination) {
        return new Activity(
                moment(day, LocalTime.of(13, 0)),
                department,
                "examiner",
                examination ? "WORK" : "ARRANGED",
                item,
                examination);
    }
}
