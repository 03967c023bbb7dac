package org.lianban.app.studio.approval;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.approval.Submission.Outcome;
import org.lianban.app.studio.change.Change;
import org.lianban.app.studio.change.ChangeDesk;
import org.lianban.app.studio.lock.Locks;
import org.lianban.app.studio.part.ChangeState;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.part.Writers;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Submitting, approving and sending back. What is submitted is frozen: nobody saves in it until it was sent or taken back, so what is
 * approved is what was looked at.
 */
@Service
public class ApprovalDesk {

    private static final int YEARS_AHEAD_IN_DAYS = 3_660;

    private final ChangeDesk changes;
    private final Parts parts;
    private final Writers writers;
    private final Locks locks;
    private final Gate gate;
    private final Submissions submissions;
    private final AuditTrail trail;
    private final Clock clock;

    ApprovalDesk(
            ChangeDesk changes,
            Parts parts,
            Writers writers,
            Locks locks,
            Gate gate,
            Submissions submissions,
            AuditTrail trail,
            Clock clock) {
        this.changes = changes;
        this.parts = parts;
        this.writers = writers;
        this.locks = locks;
        this.gate = gate;
        this.submissions = submissions;
        this.trail = trail;
        this.clock = clock;
    }

    List<Submission> of(Actor actor, UUID change) {
        changes.requireSeen(actor, change);
        return submissions.of(change);
    }

    /**
     * Freezes a draft and puts it before somebody else.
     *
     * @param effectiveFrom null for as soon as it is released
     * @throws Refusal if there is anything wrong with it, somebody is editing in it, or what it is based on is in force no more
     */
    @Transactional
    public void submit(Actor actor, UUID id, String note, @Nullable Instant effectiveFrom) {
        Change change = changes.requireDraft(actor, id);
        locks.requireAllFree(actor, id);
        List<Part> drafts = parts.of(id);
        if (drafts.isEmpty()) {
            throw Refusal.conflict(
                    new LocalisedText("变更单中没有内容。", "There is nothing in the change."),
                    new LocalisedText("请先加入要修改的模型、规则表或表单。", "Add what is to be changed first."));
        }
        requireAhead(effectiveFrom);
        gate.require(drafts);
        submissions.add(UuidCreator.getTimeOrderedEpoch(), id, actor, note.strip(), effectiveFrom, drafts, now());
        changes.move(id, ChangeState.SUBMITTED);
        record(Act.CHANGE_SUBMITTED, actor, change, Map.of("parts", drafts.size()));
    }

    /**
     * Approves what was submitted.
     *
     * @throws Refusal if the actor wrote any of it, or something is wrong with it by now
     */
    @Transactional
    public void approve(Actor actor, UUID id) {
        Change change = changes.requireState(actor.region(), id, ChangeState.SUBMITTED);
        Submission submission = last(id);
        if (submission.submittedBy().login().equals(actor.login()) || wrote(actor, id)) {
            throw Refusal.forbidden(
                    "lianban：二人审批",
                    new LocalisedText(
                            "您参与了此变更单的编写或提交，须由另一人审批。",
                            "You wrote or submitted some of this; somebody else must approve it."));
        }
        List<Part> drafts = parts.of(id);
        gate.require(drafts);
        submissions.decide(submission.id(), Outcome.APPROVED, actor, null, now());
        changes.move(id, ChangeState.APPROVED);
        record(
                Act.CHANGE_APPROVED,
                actor,
                change,
                Map.of("submittedBy", submission.submittedBy().login()));
    }

    private boolean wrote(Actor actor, UUID change) {
        return writers.of(change).stream().anyMatch(each -> each.login().equals(actor.login()));
    }

    /** Makes it a draft again. What was approved and is not released yet can be sent back, too. */
    @Transactional
    public void sendBack(Actor actor, UUID id, String reason) {
        Change change = changes.requireState(
                actor.region(), id, ChangeState.SUBMITTED, ChangeState.APPROVED, ChangeState.RELEASE_FAILED);
        submissions.decide(last(id).id(), Outcome.SENT_BACK, actor, reason.strip(), now());
        changes.move(id, ChangeState.DRAFT);
        record(Act.CHANGE_SENT_BACK, actor, change, Map.of());
    }

    /**
     * Makes it a draft again before anybody has decided, or after its release failed.
     *
     * @throws Refusal if the actor did not submit it
     */
    @Transactional
    public void takeBack(Actor actor, UUID id) {
        Change change = changes.requireState(actor.region(), id, ChangeState.SUBMITTED, ChangeState.RELEASE_FAILED);
        Submission submission = last(id);
        if (!submission.submittedBy().login().equals(actor.login())) {
            throw Refusal.forbidden(
                    "lianban：二人审批", new LocalisedText("只有提交人可以撤回。", "Only who submitted it takes it back."));
        }
        submissions.decide(submission.id(), Outcome.TAKEN_BACK, actor, null, now());
        changes.move(id, ChangeState.DRAFT);
        record(Act.CHANGE_TAKEN_BACK, actor, change, Map.of());
    }

    /** What was submitted last of a change. */
    public Submission last(UUID change) {
        return submissions.of(change).get(0);
    }

    private void requireAhead(@Nullable Instant from) {
        Instant now = now();
        if (from != null && (from.isBefore(now) || from.isAfter(now.plus(YEARS_AHEAD_IN_DAYS, ChronoUnit.DAYS)))) {
            throw Refusal.invalid(
                    "effectiveFrom", new LocalisedText("须在此刻之后的十年以内。", "It must lie ahead, within ten years."));
        }
    }

    private void record(Act act, Actor actor, Change change, Map<String, ?> what) {
        trail.record(act, actor.region(), actor.login(), change.id().toString(), what);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
