/** The ways out of the house: a mail server, a gateway for text messages, and calls of webhooks. */
@NamedInterface("channel")
@NullMarked
package org.lianban.app.messages.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
