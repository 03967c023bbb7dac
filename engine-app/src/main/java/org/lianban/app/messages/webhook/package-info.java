/** Other systems that are told of messages: their addresses, kept within bounds, and the secrets that sign what they get. */
@NullMarked
package org.lianban.app.messages.webhook;

import org.jspecify.annotations.NullMarked;
