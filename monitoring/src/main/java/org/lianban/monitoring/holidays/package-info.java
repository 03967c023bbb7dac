/**
 * The calendars of countries whose public holidays a library knows, beside those that lianban ships itself.
 *
 * <p>They stand apart from {@link org.lianban.monitoring.calendar}, which needs nothing but the JDK.
 */
@NullMarked
package org.lianban.monitoring.holidays;

import org.jspecify.annotations.NullMarked;
