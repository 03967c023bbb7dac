package org.lianban.app.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.sheets.SheetFormat;

/**
 * A report as its owner sees it.
 *
 * @param readers who get it
 * @param nextDue null while it is paused
 * @param lastDue when it was last to be sent; null if it never was
 * @param lastResult null while it is being sent, and if it never was
 * @param lastRows how many rows it had
 * @param lastFailure what the mail server said, if something was not sent
 */
record ReportView(
        UUID id,
        String name,
        String path,
        String page,
        SheetFormat format,
        ReportLanguage language,
        Often often,
        @Nullable Integer day,
        int hour,
        List<Named> readers,
        @Nullable Instant nextDue,
        @Nullable Instant lastDue,
        @Nullable RunResult lastResult,
        @Nullable Long lastRows,
        @Nullable String lastFailure,
        int version) {

    /**
     * Somebody who was named as a reader.
     *
     * @param reachable by mail today, and so may be named again
     */
    record Named(String login, String name, boolean reachable) {}
}
