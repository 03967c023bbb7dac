package org.lianban.app.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a form.
 *
 * @param content absent where nothing is
 */
record DraftView(
        String form, @Nullable String content, @Nullable Instant keptAt) {}
