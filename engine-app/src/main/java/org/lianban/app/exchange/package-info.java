/**
 * Cases that other systems handle and deliver: kept in every version, under the same clocks and rules as our own.
 *
 * <p>The entry for other modules is {@link org.lianban.app.exchange.DeliveredCases}.
 */
@NullMarked
package org.lianban.app.exchange;

import org.jspecify.annotations.NullMarked;
