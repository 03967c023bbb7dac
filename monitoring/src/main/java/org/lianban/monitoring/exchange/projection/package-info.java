/**
 * From the mapped events of a case to the events of a clock: pairs what belongs together, keeps and names what does not fit.
 *
 * <p>The order in which events were delivered, and how often, does not matter.
 */
@NullMarked
package org.lianban.monitoring.exchange.projection;

import org.jspecify.annotations.NullMarked;
