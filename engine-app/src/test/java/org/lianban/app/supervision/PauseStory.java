package org.lianban.app.supervision;

import static org.lianban.app.supervision.CaseStory.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.trace.Pause;
import org.lianban.app.supervision.trace.Pause.Approval;
import org.lianban.app.supervision.trace.Pause.Ending;
import org.lianban.app.supervision.trace.Pause.Proof;
import org.lianban.app.supervision.trace.Pause.Span;
import org.lianban.monitoring.calendar.Calendars;

/**
 * A suspension told in short sentences. Unless it is told otherwise it is an honest one: a testing, asked for by zhang, granted by
 * wang, at most ten working days, of which the applicant was told at once.
 */
public final class PauseStory {

    private final Instant from;
    private String id = "s1";
    private String department = CaseStory.DEPARTMENT;
    private String item = CaseStory.ITEM;
    private String ground = "TESTING";
    private boolean listed = true;
    private Approval approval;
    private Instant recordedAt;
    private @Nullable Instant until;
    private @Nullable Instant endRecordedAt;
    private @Nullable Ending ending;
    private @Nullable LocalDate capEndsOn;
    private @Nullable Instant notifiedAt;
    private @Nullable String plannedProof = "检测报告";
    private @Nullable Proof proof;
    private boolean waitsForApplicant;

    private PauseStory(Instant from) {
        this.from = from;
        approval = new Approval(from, from, "wang", true);
        recordedAt = from;
        notifiedAt = from;
        capEndsOn = Calendars.cn().plusWorkingDays(Calendars.cn().dateOf(from), 10);
    }

    /** It began at that moment. */
    public static PauseStory from(String moment) {
        return new PauseStory(at(moment));
    }

    public PauseStory named(String name) {
        id = name;
        return this;
    }

    public PauseStory of(String code, String itemCode) {
        department = code;
        item = itemCode;
        return this;
    }

    public PauseStory ground(String code) {
        ground = code;
        return this;
    }

    public PauseStory unlisted(String code) {
        listed = false;
        return ground(code);
    }

    public PauseStory approved(@Nullable String by, @Nullable String moment, boolean authorised) {
        approval = new Approval(approval.askedAt(), moment == null ? null : at(moment), by, authorised);
        return this;
    }

    public PauseStory recorded(String moment) {
        recordedAt = at(moment);
        return this;
    }

    public PauseStory cap(@Nullable String lastDay) {
        capEndsOn = lastDay == null ? null : LocalDate.parse(lastDay);
        return this;
    }

    public PauseStory notified(@Nullable String moment) {
        notifiedAt = moment == null ? null : at(moment);
        return this;
    }

    /** Resumed with a proof of that day. */
    public PauseStory resumed(String moment) {
        proof = new Proof("JC-2026-031", Calendars.cn().dateOf(at(moment)));
        return ended(moment, Ending.RESUMED);
    }

    public PauseStory proofDated(String date) {
        proof = new Proof("JC-2026-031", LocalDate.parse(date));
        return this;
    }

    public PauseStory waitingForTheApplicant() {
        waitsForApplicant = true;
        return this;
    }

    public PauseStory withoutProof() {
        proof = null;
        return this;
    }

    /** Nobody resumed it by the end of its cap. */
    public PauseStory capped() {
        LocalDate next = Objects.requireNonNull(capEndsOn).plusDays(1);
        return ended(next + "T00:00", Ending.CAPPED);
    }

    public PauseStory endedWithCase(String moment) {
        return ended(moment, Ending.WITH_CASE);
    }

    private PauseStory ended(String moment, Ending how) {
        until = at(moment);
        endRecordedAt = until;
        ending = how;
        return this;
    }

    /** The fact. */
    public Pause told() {
        return new Pause(
                id,
                department,
                "zhang",
                item,
                ground,
                listed,
                approval,
                new Span(from, until, recordedAt, endRecordedAt, ending),
                capEndsOn,
                notifiedAt,
                plannedProof,
                proof,
                waitsForApplicant);
    }
}
