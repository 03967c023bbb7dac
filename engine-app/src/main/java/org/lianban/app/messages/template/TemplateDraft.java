package org.lianban.app.messages.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wording that is not published; the administrators of a region share it.
 *
 * @param revision grows each time it is saved
 * @param savedBy the login
 */
record TemplateDraft(int revision, @Nullable String subject, String body, Instant savedAt, String savedBy) {}
