package org.lianban.app.messages.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.web.LocalisedText;

/**
 * A message as its reader sees it.
 *
 * @param link a path within the pages
 * @param readAt absent while it is unread
 */
record InboxMessage(
        UUID id,
        MessageKind kind,
        LocalisedText kindTitle,
        LocalisedText subject,
        LocalisedText text,
        @Nullable String link,
        boolean urgent,
        Instant postedAt,
        @Nullable Instant readAt) {}
