package org.lianban.app.casework.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.Verdict;

/** The decision in writing. */
public record DecisionView(
        Verdict result, String reasons, @Nullable String remedies, String decidedBy, Instant decidedAt) {}
