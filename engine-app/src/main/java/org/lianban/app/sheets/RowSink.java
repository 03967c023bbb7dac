package org.lianban.app.sheets;

import org.jspecify.annotations.Nullable;

/** Where the rows of a table go, one after the other. */
interface RowSink {

    /** One row: texts, days, numbers and nulls. */
    void row(@Nullable Object[] cells);

    /** Ends the file. One that is not ended can be read by nobody, which is right where something failed. */
    void end();
}
