package org.lianban.app.demonstration.separation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a demonstration was begun in this database. */
@Component
public class PlayedBefore {

    private final JdbcClient jdbc;

    PlayedBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean here() {
        return jdbc.sql("select exists (select from demonstration_clock)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Requires that the demonstration may open its accounts here.
     *
     * @param accounts whether somebody has an account already
     * @throws RealDataException if somebody has, and no demonstration was ever begun
     */
    public void requireNoRealWork(boolean accounts) {
        if (accounts && !here()) {
            throw RealDataException.demonstrationOnRealData();
        }
    }
}
