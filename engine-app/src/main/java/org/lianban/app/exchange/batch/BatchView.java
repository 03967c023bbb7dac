package org.lianban.app.exchange.batch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A delivery as people see it.
 *
 * @param sentBy a login, or the token
 * @param tokenNote what the token is for with which it was sent; absent if a person sent it
 * @param casesKnown how many cases a log has; absent until it was read for the first time
 * @param cases how many of them were read
 * @param accepted events that are new
 * @param duplicates events that were known
 * @param changed events of which this delivered a new version
 * @param older versions that were delivered, older than the one that stands
 * @param refused how much was refused
 * @param advice what to do about it; absent where nothing is to be done
 */
public record BatchView(
        UUID id,
        String system,
        Batch.Source source,
        String sentBy,
        @Nullable String tokenNote,
        Instant receivedAt,
        @Nullable Instant endedAt,
        Batch.State state,
        int cases,
        @Nullable Integer casesKnown,
        long accepted,
        long duplicates,
        long changed,
        long older,
        long refused,
        @Nullable LocalisedText advice) {

    private static final LocalisedText REPEAT = new LocalisedText(
            "未能读完。已读入的数据保留。若拒收清单说明文件本身有误，请更正后重送；否则请用同一 Idempotency-Key 原样重送。已有事件不会重复计入。",
            "The reading broke off. What was read is kept. If the list of refusals says that the file itself is at fault, send it"
                    + " again mended; else send the same again with the same Idempotency-Key. Events that are known are not taken twice.");

    /** A delivery without what only programs need. */
    public static BatchView of(Batch batch) {
        return new BatchView(
                batch.id(),
                batch.system(),
                batch.source(),
                batch.sentBy(),
                batch.tokenNote(),
                batch.receivedAt(),
                batch.endedAt(),
                batch.state(),
                batch.cases(),
                batch.casesKnown(),
                batch.accepted(),
                batch.duplicates(),
                batch.changed(),
                batch.older(),
                batch.refused(),
                batch.state() == Batch.State.FAILED || batch.state() == Batch.State.INTERRUPTED ? REPEAT : null);
    }
}
