package org.lianban.app.casework.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.LedgerSession;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * A case in the hands of one command: locked, with who acts and when, its ledger, its open stages and clocks. What a command
 * changes is collected here and written at the end in a fixed number of statements.
 */
public final class CaseWork {

    private final Actor actor;
    private final Instant now;
    private final Instant effectiveAt;
    private final LocalDate today;
    private final Supplier<LedgerSession> ledger;
    private final OpenStages stages;
    private final OpenClocks clocks;
    private CaseRecord record;
    private @Nullable Instant closedAt;

    CaseWork(
            Actor actor,
            Instant now,
            Instant effectiveAt,
            LocalDate today,
            CaseRecord record,
            Supplier<LedgerSession> ledger,
            OpenStages stages,
            OpenClocks clocks) {
        this.actor = actor;
        this.now = now;
        this.effectiveAt = effectiveAt;
        this.today = today;
        this.record = record;
        this.ledger = ledger;
        this.stages = stages;
        this.clocks = clocks;
    }

    public UUID id() {
        return record.id();
    }

    public Actor actor() {
        return actor;
    }

    public Instant now() {
        return now;
    }

    /** When what is done here takes effect: now, or, where the law acts by itself, the last moment of the day on which the term ended. */
    public Instant effectiveAt() {
        return effectiveAt;
    }

    /** The date in the calendar's zone. */
    public LocalDate today() {
        return today;
    }

    /** The case as it stands now, with what this command has changed so far. */
    public CaseRecord record() {
        return record;
    }

    public LedgerSession ledger() {
        return ledger.get();
    }

    public OpenClocks clocks() {
        return clocks;
    }

    public OpenStages stages() {
        return stages;
    }

    /** Notes in the ledger what was done. */
    public void note(String type, String basis, Map<String, String> data) {
        ledger().note(type, effectiveAt, basis, data);
    }

    /**
     * Requires one of the states.
     *
     * @throws Refusal naming where the case stands
     */
    public void require(CaseState... oneOf) {
        for (CaseState state : oneOf) {
            if (record.state() == state) {
                return;
            }
        }
        throw Refusal.conflict(
                        new LocalisedText(
                                "办件当前为“%s”，不能执行此操作。"
                                        .formatted(record.state().text().zh()),
                                "The case is in the state \"%s\", in which this cannot be done."
                                        .formatted(record.state().text().en())),
                        new LocalisedText("请刷新办件页面。", "Reload the page of the case."))
                .with("state", record.state().name());
    }

    public void enter(CaseState state) {
        record = CaseChange.of(record).state(state).done();
    }

    /** The corrections are in: from now on this is when the materials were received (行政许可法 第三十二条). */
    public void receiveMaterials(Instant at) {
        record = CaseChange.of(record).materialsAt(at).done();
    }

    public void accept(AcceptedHow how, Instant at) {
        record = CaseChange.of(record).accepted(how, at).done();
    }

    public void propose(Verdict verdict) {
        record = CaseChange.of(record).proposal(verdict).done();
    }

    /** Says how the case will end; {@link #close} ends it. */
    public void decideOutcome(Outcome outcome) {
        record = CaseChange.of(record).outcome(outcome).done();
    }

    /** Ends the case with the outcome decided before. */
    public void close() {
        if (record.outcome() == null) {
            throw new IllegalStateException("case " + record.number() + " ends without an outcome");
        }
        closedAt = now;
        record = CaseChange.of(record).state(CaseState.CLOSED).done();
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
