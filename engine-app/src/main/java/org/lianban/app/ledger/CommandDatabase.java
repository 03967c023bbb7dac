package org.lianban.app.ledger;

import java.io.IOException;
import javax.sql.DataSource;

/** The database that a command works on, and what to close after it. */
record CommandDatabase(DataSource source, Closing closing) implements AutoCloseable {

    /** What is to be done at the end. */
    interface Closing {
        void close() throws IOException;
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }
}
