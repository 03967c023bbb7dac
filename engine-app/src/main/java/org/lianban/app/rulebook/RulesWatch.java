package org.lianban.app.rulebook;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sees what any node releases of the rule tables, by counting editions every two seconds. */
@Component
public class RulesWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RulesWatch.class);
    private static final int EVERY_SECONDS = 2;

    private final RulesBook book;
    private final RuleEditionStore store;
    private KnownRules known;
    private @Nullable ScheduledExecutorService clockwork;

    RulesWatch(RulesBook book, RuleEditionStore store, KnownRules known) {
        this.book = book;
        this.store = store;
        this.known = known;
    }

    /** Takes into the book what has been released since it was last looked at. */
    public synchronized void look() {
        if (store.count() != known.count()) {
            known = known.with(store.all());
            book.replace(known);
        }
    }

    private void lookAgain() {
        try {
            look();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The rule tables are looked at again once the database answers", e);
        } catch (RuntimeException e) {
            // what is thrown here would end the schedule
            LOG.error("The rule tables stay as they were; they are looked at again", e);
        }
    }

    @Override
    public synchronized void start() {
        if (clockwork == null) {
            clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "rules-watch");
                thread.setDaemon(true);
                return thread;
            });
            Future<?> unused =
                    clockwork.scheduleWithFixedDelay(this::lookAgain, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
            clockwork = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}
