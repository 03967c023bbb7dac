/**
 * The machinery that measures time: calendars, clocks and the ledger they are read from.
 */
@NullMarked
package org.lianban.monitoring;

import org.jspecify.annotations.NullMarked;
