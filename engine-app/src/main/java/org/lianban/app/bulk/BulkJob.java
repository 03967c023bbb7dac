package org.lianban.app.bulk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as its owner sees it.
 *
 * @param to login of the colleague, of a transfer
 * @param cases how many there are in all; the numbers after it add up to it
 * @param unseen not looked at yet
 * @param ready would go; once the job has ended, were left
 * @param foreseen would be refused, and are left out
 * @param carryOutAt until then it can be called back whole
 * @param secondsLeft until then, by the clock of the server; only while it waits
 */
record BulkJob(
        UUID id,
        BulkAction action,
        @Nullable String to,
        @Nullable String text,
        BulkState state,
        int cases,
        long unseen,
        long ready,
        long foreseen,
        long done,
        long refused,
        long failed,
        Instant createdAt,
        @Nullable Instant carryOutAt,
        @Nullable Long secondsLeft,
        @Nullable Instant finishedAt) {}
