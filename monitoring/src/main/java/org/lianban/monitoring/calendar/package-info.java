/**
 * The working calendar: which local dates are worked, who said so and when it became known.
 *
 * <p>A {@link org.lianban.monitoring.calendar.WorkCalendar} is immutable and bitemporal. It answers in constant time how
 * many working days lie between two dates and which date is the n-th working day, however far they are apart.
 */
@NullMarked
package org.lianban.monitoring.calendar;

import org.jspecify.annotations.NullMarked;
