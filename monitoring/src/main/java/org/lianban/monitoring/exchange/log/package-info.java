/**
 * Reads the event logs of other systems, XES and CSV, as a stream: each case, event and refusal with its line.
 *
 * <p>The content is not trusted. Whatever it is, it is answered with a {@link
 * org.lianban.monitoring.exchange.log.LogItem.Refused} and never with an exception, and memory stays bounded.
 */
@NullMarked
package org.lianban.monitoring.exchange.log;

import org.jspecify.annotations.NullMarked;
