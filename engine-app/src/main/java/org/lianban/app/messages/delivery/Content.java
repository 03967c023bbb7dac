package org.lianban.app.messages.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.web.LocalisedText;

/**
 * A message as it stands in a parcel.
 *
 * @param department to whose people it went; null if it went to one person
 */
record Content(
        UUID message,
        MessageKind kind,
        String region,
        @Nullable String department,
        LocalisedText subject,
        LocalisedText text,
        @Nullable String link,
        boolean urgent,
        Instant postedAt) {}
