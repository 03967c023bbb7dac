package org.lianban.app.casework.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The result was handed over, within the transaction of that.
 *
 * @param by the department of whoever handed it over
 * @param method WINDOW, POST or ELECTRONIC
 * @param signature the receiver's, as PNG; none if it was not drawn
 * @param instead why it was not drawn; none if it was, or if nobody signed
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the paper; nobody compares them
public record ResultDelivered(
        CaseRecord record,
        String by,
        String method,
        String receiver,
        Instant signedAt,
        byte @Nullable [] signature,
        @Nullable String instead) {}
