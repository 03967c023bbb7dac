package org.lianban.app.bulk;

import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/** How many cases of a job have the same refusal. */
record BulkGroup(
        BulkCaseState state,
        LocalisedText words,
        @Nullable String rule,
        @Nullable LocalisedText remedy,
        long count) {}
