package org.lianban.app.messages.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published wording.
 *
 * @param body null if it goes back to what is shipped
 * @param publishedBy the login
 */
record TemplateVersion(
        int version,
        @Nullable String subject,
        @Nullable String body,
        Instant from,
        Instant publishedAt,
        String publishedBy,
        TemplateState state) {}
