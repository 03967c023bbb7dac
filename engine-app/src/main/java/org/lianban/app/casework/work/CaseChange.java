package org.lianban.app.casework.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A copy of a case in which a few things are different. */
final class CaseChange {

    private final CaseRecord before;
    private CaseState state;
    private Instant materialsAt;
    private @Nullable Instant acceptedAt;
    private @Nullable AcceptedHow acceptedHow;
    private @Nullable Verdict proposal;
    private @Nullable Outcome outcome;

    private CaseChange(CaseRecord before) {
        this.before = before;
        this.state = before.state();
        this.materialsAt = before.materialsAt();
        this.acceptedAt = before.acceptedAt();
        this.acceptedHow = before.acceptedHow();
        this.proposal = before.proposal();
        this.outcome = before.outcome();
    }

    static CaseChange of(CaseRecord before) {
        return new CaseChange(before);
    }

    CaseChange state(CaseState to) {
        state = to;
        return this;
    }

    CaseChange materialsAt(Instant at) {
        materialsAt = at;
        return this;
    }

    CaseChange accepted(AcceptedHow how, Instant at) {
        acceptedHow = how;
        acceptedAt = at;
        return this;
    }

    CaseChange proposal(Verdict verdict) {
        proposal = verdict;
        return this;
    }

    CaseChange outcome(Outcome how) {
        outcome = how;
        return this;
    }

    CaseRecord done() {
        return new CaseRecord(
                before.id(),
                before.region(),
                before.number(),
                before.serviceCode(),
                before.serviceName(),
                before.joint(),
                before.leadDepartment(),
                before.applicantName(),
                before.answers(),
                state,
                before.receivedAt(),
                materialsAt,
                acceptedAt,
                acceptedHow,
                proposal,
                outcome,
                before.processInstance(),
                before.version());
    }
}
