/** How likely a clock that runs is to be late, from how long those like it took; and how far such forecasts can be believed. */
@NullMarked
package org.lianban.monitoring.forecast;

import org.jspecify.annotations.NullMarked;
