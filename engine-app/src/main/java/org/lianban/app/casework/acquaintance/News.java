package org.lianban.app.casework.acquaintance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * What happened in a case since the reader last looked.
 *
 * @param since when he last looked; absent if he never did
 * @param items what others did since, the newest kind first
 * @param more whether more happened than was read for this
 */
public record News(@Nullable Instant since, List<NewsEntry> items, boolean more) {

    /**
     * All entries of one type.
     *
     * @param type as in the ledger
     * @param count how many there are
     * @param text the newest of them in one sentence
     * @param by who did the newest
     * @param at when that was recorded
     */
    public record NewsEntry(String type, int count, LocalisedText text, String by, Instant at) {}
}
