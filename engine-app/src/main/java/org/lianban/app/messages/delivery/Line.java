package org.lianban.app.messages.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Channel;

/**
 * What fails together: all mail, all text messages, the calls of one webhook.
 *
 * @param webhook only of {@link Channel#WEBHOOK}
 */
record Line(Channel channel, @Nullable UUID webhook) {}
