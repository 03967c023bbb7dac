package org.lianban.app.messages.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.MessageKind;

/**
 * A delivery whose time has come.
 *
 * @param staff to whom, or null if it is for a webhook
 * @param tried whether it was tried before, so that it stays as it is
 */
record Due(
        UUID id,
        Channel channel,
        @Nullable UUID staff,
        @Nullable UUID webhook,
        MessageKind kind,
        boolean urgent,
        Instant postedAt,
        boolean tried) {}
