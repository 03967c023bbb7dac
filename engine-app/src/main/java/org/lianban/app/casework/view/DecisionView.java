package org.lianban.app.casework.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The decision in writing. */
public record DecisionView(
        String result, String reasons, @Nullable String remedies, String decidedBy, Instant decidedAt) {}
