package org.lianban.app.database;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a database that cannot be reached, or asks to be tried again, from work that is wrong in itself. */
public final class Outage {

    private Outage() {}

    /** Whether the same work may go well the next time. */
    public static boolean explains(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof TransactionException;
    }
}
