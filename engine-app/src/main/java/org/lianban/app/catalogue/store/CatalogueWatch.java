package org.lianban.app.catalogue.store;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.CatalogueBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Sees what other nodes publish, by counting versions every two seconds. What is published begins no sooner than ten seconds later, so
 * that all nodes know of it by then. The departments of a register are told when it comes into force.
 */
@Component
public class CatalogueWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueWatch.class);
    private static final int EVERY_SECONDS = 2;

    private final CatalogueBook book;
    private final CatalogueEntries entries;
    private final DepartmentRegister departments;
    private KnownCatalogues known;
    private @Nullable ScheduledExecutorService clockwork;

    /** @param known what the book says already */
    CatalogueWatch(
            CatalogueBook book, CatalogueEntries entries, DepartmentRegister departments, KnownCatalogues known) {
        this.book = book;
        this.entries = entries;
        this.departments = departments;
        this.known = known;
    }

    /** Takes into the book what has been published since it was last looked at, and tells of departments that are in force by now. */
    public synchronized void look() {
        if (entries.count() != known.versions()) {
            known = known.with(new Editions(entries.all()));
            book.replace(known);
        }
        departments.tell(book.current());
    }

    private void lookAgain() {
        try {
            look();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The catalogue is looked at again once the database answers", e);
        } catch (RuntimeException e) {
            // what is thrown here would end the schedule
            LOG.error("The catalogue stays as it was; it is looked at again", e);
        }
    }

    @Override
    public synchronized void start() {
        if (clockwork == null) {
            clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "catalogue-watch");
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
