package org.lianban.app.casework.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.CaseLedger;
import org.lianban.app.ledger.LedgerSession;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.TaskBook;
import org.lianban.app.tasks.TaskState;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where every command is carried out: in one transaction that first takes the idempotency key, then the lock on the case, and only
 * then touches the engine. So one of two racing commands wins, the other sees what the first one left, and either all of a
 * command is stored, its ledger included, or nothing.
 */
@Component
public class CommandDesk {

    private final TransactionTemplate transaction;
    private final IdempotencyBook answered;
    private final CaseStore cases;
    private final CaseAccess access;
    private final StageStore stages;
    private final TaskBook tasks;
    private final CaseLedger ledger;
    private final CurrentWork current;
    private final CommandMeters meters;
    private final Clock clock;
    private final ZoneId zone;

    CommandDesk(
            PlatformTransactionManager transactions,
            IdempotencyBook answered,
            CaseStore cases,
            CaseAccess access,
            StageStore stages,
            TaskBook tasks,
            CaseLedger ledger,
            CurrentWork current,
            CommandMeters meters,
            Clock clock,
            ZoneId zone) {
        this.transaction = new TransactionTemplate(transactions);
        this.answered = answered;
        this.cases = cases;
        this.access = access;
        this.stages = stages;
        this.tasks = tasks;
        this.ledger = ledger;
        this.current = current;
        this.meters = meters;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Looks at a case as a command of the actor would find it, without the lock and unable to change anything: so what would be
     * refused can be said beforehand by the checks that refuse it.
     */
    public <T> T look(Actor actor, UUID caseId, Function<CaseWork, T> question) {
        CaseRecord record = access.require(actor, caseId, cases.find(caseId));
        return question.apply(work(actor, record, now(), now(), () -> {
            throw new IllegalStateException("who only looks at a case writes nothing");
        }));
    }

    /** Carries a command out on a case that the actor may see. */
    public CommandReceipt run(CommandRequest request, UUID caseId, CaseCommand command) {
        return once(request, () -> {
            CaseRecord record = access.require(request.actor(), caseId, cases.lock(caseId));
            if (request.ifMatch() != null && request.ifMatch() != record.version()) {
                throw Refusal.stale(record.version());
            }
            return work(request.actor(), record, null, command);
        });
    }

    /** Carries a command out on the case of a task. */
    public CommandReceipt runOnTask(CommandRequest request, UUID taskId, TaskCommand command) {
        UUID caseId = cases.caseOfTask(taskId).orElseThrow(CaseAccess::unknown);
        return run(request, caseId, work -> {
            WorkTask task = tasks.find(taskId).orElseThrow(CaseAccess::unknown);
            return command.apply(work, task);
        });
    }

    /**
     * Carries out the command that opens a case.
     *
     * @param opening stores the new case and says its id
     */
    public CommandReceipt open(CommandRequest request, Function<Instant, UUID> opening, CaseCommand first) {
        return once(request, () -> {
            UUID caseId = opening.apply(now());
            CaseRecord record = cases.lock(caseId).orElseThrow();
            return work(request.actor(), record, null, first);
        });
    }

    /**
     * Lets the law act on a case: a timer of its flow.
     *
     * @param termEnded when the term was over; what is done takes effect just before
     * @return false if somebody else holds the case just now
     */
    public boolean runByLaw(String processInstance, Instant termEnded, CaseCommand command) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<CaseRecord> record = cases.lockIfFree(processInstance);
            record.ifPresent(found -> work(Actor.system(found.region()), found, justBefore(termEnded), command));
            return record.isPresent();
        }));
    }

    private CommandReceipt once(CommandRequest request, Supplier<CommandReceipt> command) {
        return meters.timed(request.kind(), () -> inTransaction(request, command));
    }

    private CommandReceipt inTransaction(CommandRequest request, Supplier<CommandReceipt> command) {
        CommandReceipt receipt =
                transaction.execute(status -> answered.once(request, CommandReceipt.class, now(), command));
        if (receipt == null) {
            throw new IllegalStateException("a command answers");
        }
        return receipt;
    }

    private static Instant justBefore(Instant moment) {
        return moment.minus(1, ChronoUnit.MICROS);
    }

    private CommandReceipt work(Actor actor, CaseRecord record, @Nullable Instant byLaw, CaseCommand command) {
        LedgerSession session = ledger.open(record.id(), actor.login(), now());
        Instant now = session.now();
        Instant effectiveAt = byLaw == null || byLaw.isAfter(now) ? now : byLaw;
        CaseWork work = work(actor, record, now, effectiveAt, () -> session);
        LocalisedText message = current.during(work, () -> command.apply(work));
        write(work);
        return new CommandReceipt(record.id(), record.number(), record.version() + 1, message);
    }

    private CaseWork work(
            Actor actor, CaseRecord record, Instant now, Instant effectiveAt, Supplier<LedgerSession> session) {
        return new CaseWork(
                actor,
                now,
                effectiveAt,
                LocalDate.ofInstant(now, zone),
                record,
                session,
                new OpenStages(() -> stages.openOf(record.id())),
                new OpenClocks(session, () -> stages.openClocksOf(record.id())));
    }

    private void write(CaseWork work) {
        OpenStages changed = work.stages();
        CaseRecord record = work.record();
        if (!changed.opened().isEmpty()) {
            stages.add(changed.opened(), record.region(), work.now());
        }
        if (!changed.tasks().isEmpty()) {
            tasks.add(changed.tasks());
        }
        if (!changed.completed().isEmpty()) {
            stages.close(changed.completed(), work.now());
            UUID by = work.actor().isSystem() ? null : work.actor().staff();
            tasks.close(changed.completed(), TaskState.DONE, by, work.now());
        }
        if (!changed.cancelled().isEmpty()) {
            stages.close(changed.cancelled(), work.now());
            tasks.close(changed.cancelled(), TaskState.ENDED, null, work.now());
        }
        if (!changed.undone().isEmpty()) {
            stages.close(changed.undone(), work.now());
            tasks.close(changed.undone(), TaskState.ENDED, work.actor().staff(), work.now());
        }
        cases.update(record, work.closedAt());
        work.ledger().flush();
    }

    /** PostgreSQL keeps microseconds; what we compare later must be what we stored. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
