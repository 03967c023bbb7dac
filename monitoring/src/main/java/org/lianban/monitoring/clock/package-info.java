/**
 * The kernel that measures every time limit: a pure function of one clock's events, a calendar and a moment.
 *
 * <p>The entry is {@link org.lianban.monitoring.clock.ClockKernel}; what it answers is a
 * {@link org.lianban.monitoring.clock.Reading}.
 */
@NullMarked
package org.lianban.monitoring.clock;

import org.jspecify.annotations.NullMarked;
