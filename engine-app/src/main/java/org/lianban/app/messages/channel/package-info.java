/** The ways out of the house: a mail server, a gateway for text messages, and calls of webhooks. */
@NullMarked
package org.lianban.app.messages.channel;

import org.jspecify.annotations.NullMarked;
