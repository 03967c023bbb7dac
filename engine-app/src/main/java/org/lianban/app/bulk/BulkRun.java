package org.lianban.app.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lianban.app.bulk.BulkCases.Entry;
import org.lianban.app.bulk.BulkCases.Seen;
import org.lianban.app.bulk.BulkStore.Order;
import org.lianban.app.database.Outage;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries the jobs on: looks at their cases, and does them, each in a transaction of its own together with the note of what came of
 * it. So a node that dies leaves nothing half done, and another goes on with the next case; two at once share the cases.
 */
@Component
class BulkRun {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRun.class);
    private static final LocalisedText FAILED =
            new LocalisedText("系统出错，此件未作任何改动。", "Something went wrong in lianban; nothing of this case was changed.");
    private static final LocalisedText SINGLY = new LocalisedText("请打开办件单独办理。", "Open the case and do it there.");
    private static final Duration UNBEGUN_FOR = Duration.ofDays(1);
    private static final int MOST_JOBS = 100;
    /** Of one job in one run, so that the jobs of others go on too. */
    private static final int SHARE = 200;

    private final BulkStore jobs;
    private final BulkCases cases;
    private final BulkDeeds deeds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BulkRun(BulkStore jobs, BulkCases cases, BulkDeeds deeds, TransactionTemplate transaction, Clock clock) {
        this.jobs = jobs;
        this.cases = cases;
        this.deeds = deeds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A share of every job that there is. */
    void run() {
        jobs.forgetUnbegun(clock.instant().minus(UNBEGUN_FOR));
        jobs.letRun(clock.instant());
        for (Order order : jobs.toDo(MOST_JOBS)) {
            if (order.state() == BulkState.LOOKING) {
                look(order, SHARE);
            } else {
                carryOut(order);
            }
        }
    }

    /** Finds out what would come of the next cases. */
    void look(Order order, int share) {
        List<Seen> seen = cases.unseen(order.id(), share).stream()
                .map(entry -> new Seen(entry.number(), refusalOf(order, entry)))
                .toList();
        if (!seen.isEmpty()) {
            cases.saw(order.id(), seen);
        }
        jobs.looked(order.id());
    }

    private @Nullable Refusal refusalOf(Order order, Entry entry) {
        try {
            return deeds.foresee(order, entry.task()).refusal();
        } catch (RuntimeException e) {
            if (Outage.explains(e)) {
                throw e;
            }
            LOG.error("Case {} of the bulk job {} cannot be looked at", entry.number(), order.id(), e);
            return Refusal.unavailable(FAILED, SINGLY);
        }
    }

    private void carryOut(Order order) {
        int done = 0;
        while (done < SHARE && step(order)) {
            done++;
        }
        jobs.finish(order.id(), clock.instant());
    }

    /** False if no case is left, or the job was stopped. */
    private boolean step(Order order) {
        AtomicReference<@Nullable Entry> taken = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<Entry> next = cases.lockNext(order.id());
                next.ifPresent(entry -> {
                    taken.set(entry);
                    carryOut(order, entry);
                });
                return next.isPresent();
            }));
        } catch (Refusal refusal) {
            Entry entry = taken.get();
            if (entry == null) {
                throw refusal;
            }
            cases.refused(order.id(), entry.number(), refusal, now());
            return true;
        } catch (RuntimeException e) {
            Entry entry = taken.get();
            if (entry == null || Outage.explains(e)) {
                throw e;
            }
            fail(order.id(), entry, e);
            return true;
        }
    }

    private void carryOut(Order order, Entry entry) {
        LocalisedText said = deeds.carryOut(order, entry.task());
        cases.done(order.id(), entry.number(), said, now());
    }

    private void fail(UUID job, Entry entry, RuntimeException e) {
        LOG.error("Case {} of the bulk job {} failed", entry.number(), job, e);
        cases.failed(job, entry.number(), FAILED, SINGLY, now());
    }

    private Instant now() {
        return clock.instant();
    }
}
