/**
 * Cases that other systems handle: their logs are read by a mapping and stand under the same clocks as our own.
 *
 * <p>The entries are {@link org.lianban.monitoring.exchange.LogCases}, which gives the cases of a log one by one, and {@link
 * org.lianban.monitoring.exchange.LogReport}, which says what the clocks make of them.
 */
@NullMarked
package org.lianban.monitoring.exchange;

import org.jspecify.annotations.NullMarked;
