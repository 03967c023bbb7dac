package org.lianban.app.casework.acquaintance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.web.LocalisedText;

/**
 * Another case of the same applicant with an item of this one.
 *
 * @param days calendar days from the receipt to the end; absent while it goes on
 * @param findings how many findings supervision made in it
 */
public record EarlierCase(
        UUID id,
        String number,
        LocalisedText serviceName,
        CaseState state,
        @Nullable Outcome outcome,
        Instant receivedAt,
        @Nullable Instant closedAt,
        @Nullable Integer days,
        long findings) {}
