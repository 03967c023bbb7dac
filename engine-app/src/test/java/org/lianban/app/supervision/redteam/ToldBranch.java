package org.lianban.app.supervision.redteam;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.redteam.Plan.Branch;
import org.lianban.app.supervision.redteam.Plan.PausePlan;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.Pause;
import org.lianban.app.supervision.trace.Work;
import org.lianban.monitoring.calendar.WorkCalendar;

/** Tells what one department does of a case. */
final class ToldBranch {

    private final Branch branch;
    private final WorkCalendar calendar;
    private final List<CaseFact> facts;
    private final ToldClocks clocks;
    private final List<Pause> pauses = new ArrayList<>();
    private boolean open;

    ToldBranch(Branch branch, WorkCalendar calendar, List<CaseFact> facts, ToldClocks clocks) {
        this.branch = branch;
        this.calendar = calendar;
        this.facts = facts;
        this.clocks = clocks;
    }

    /** The day on which it is done. */
    LocalDate tell(LocalDate from, LocalDate accepted, Plan.@Nullable Stages stages) {
        LocalDate day = from;
        int worked = 0;
        for (PausePlan pause : branch.pauses) {
            int until = Math.min(branch.works, pause.afterWork);
            day = examine(day, Math.max(0, until - worked));
            worked = Math.max(worked, until);
            day = pause(pause, day);
        }
        LocalDate end = examine(day, branch.works - worked);
        if (from.isAfter(accepted) && branch.beginsAfter == 0) {
            clocks.plain(ClockKind.WAIT, branch.item, branch.department, accepted, from, null);
        }
        clocks.paused(ClockKind.BRANCH, branch.item, branch.department, from, open ? null : end, branch.limit, pauses);
        stages(from, end, stages);
        return end;
    }

    private LocalDate examine(LocalDate from, int days) {
        for (int done = 1; done < days; done += 2) {
            facts.add(Telling.activity(calendar.plusWorkingDays(from, done), branch.department, branch.item, true));
        }
        return calendar.plusWorkingDays(from, days);
    }

    private LocalDate pause(PausePlan pause, LocalDate from) {
        LocalDate until = calendar.plusWorkingDays(from, pause.lasts);
        for (int day = pause.activityEvery; day < pause.lasts; day += pause.activityEvery) {
            facts.add(Telling.activity(calendar.plusWorkingDays(from, day), branch.department, branch.item, false));
        }
        for (int done = 0; done < pause.examinedMeanwhile; done++) {
            int day = 1 + (done * 2) % Math.max(1, pause.lasts - 1);
            facts.add(Telling.activity(calendar.plusWorkingDays(from, day), branch.department, branch.item, true));
        }
        Pause fact = fact(pause, from, until);
        facts.add(fact);
        pauses.add(fact);
        open |= !pause.ends;
        return until;
    }

    private Pause fact(PausePlan pause, LocalDate from, LocalDate until) {
        Instant begins = Telling.moment(from, LocalTime.of(15, 30));
        Instant ends = Telling.moment(until, LocalTime.of(10, 30));
        Pause.Proof proof = pause.proofAge == null || !pause.ends
                ? null
                : new Pause.Proof("report-" + branch.item, calendar.plusWorkingDays(until, -pause.proofAge));
        String by = pause.approvedBy;
        Instant approved = pause.approvedAfter == 0
                ? Telling.moment(from, LocalTime.of(15, 20))
                : Telling.moment(calendar.plusWorkingDays(from, pause.approvedAfter), LocalTime.of(9, 0));
        return new Pause(
                branch.item + "-s" + (pauses.size() + 1),
                branch.department,
                "examiner",
                branch.item,
                pause.ground,
                pause.listed,
                new Pause.Approval(
                        Telling.moment(from, LocalTime.of(15, 0)), by == null ? null : approved, by, pause.authorised),
                new Pause.Span(
                        begins,
                        pause.ends ? ends : null,
                        pause.recordedAfter == 0
                                ? begins
                                : Telling.moment(
                                        calendar.plusWorkingDays(from, pause.recordedAfter), LocalTime.of(9, 0)),
                        pause.ends ? ends : null,
                        pause.ends ? Pause.Ending.RESUMED : null),
                pause.cap == null ? null : calendar.plusWorkingDays(from, pause.cap),
                pause.notifiedAfter == null
                        ? null
                        : Telling.moment(calendar.plusWorkingDays(from, pause.notifiedAfter), LocalTime.of(15, 45)),
                "检测报告",
                proof);
    }

    /** Examined and reviewed by two people as it happens, unless somebody types something else. */
    private void stages(LocalDate from, LocalDate end, Plan.@Nullable Stages stages) {
        if (stages == null) {
            LocalDate half = calendar.plusWorkingDays(from, branch.works / 2);
            stage(
                    "examine",
                    1,
                    "examiner",
                    Telling.moment(from, LocalTime.of(14, 30)),
                    Telling.moment(half, LocalTime.of(15, 0)));
            stage(
                    "review",
                    2,
                    "reviewer",
                    Telling.moment(half, LocalTime.of(15, 5)),
                    Telling.moment(end, LocalTime.of(15, 20)));
            return;
        }
        Instant typed = Telling.moment(end, LocalTime.of(17, 0));
        for (int i = 0; i < stages.places().size(); i++) {
            int place = stages.places().get(i);
            LocalDate day = calendar.plusWorkingDays(from, Math.min(i, branch.works));
            Instant at = Telling.moment(day, LocalTime.of(14, 30 + i));
            Instant until = stages.withoutTime() ? at : at.plus(Duration.ofHours(2));
            Instant recorded = stages.typedAtTheEnd() ? typed.plusSeconds((long) i * stages.secondsApart()) : at;
            Instant ended = stages.typedAtTheEnd() ? recorded.plusSeconds(3) : until;
            facts.add(new Work(
                    at, branch.department, "examiner", "stage-" + place, branch.item, place, until, recorded, ended));
        }
    }

    private void stage(String name, int place, String person, Instant from, Instant until) {
        facts.add(new Work(from, branch.department, person, name, branch.item, place, until, from, until));
    }
}
