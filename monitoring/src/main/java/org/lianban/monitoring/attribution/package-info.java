/**
 * Where the days of a case went, and how its clocks would stand without a suspension: pure functions of what happened.
 *
 * <p>The entries are {@link org.lianban.monitoring.attribution.CriticalPath} and
 * {@link org.lianban.monitoring.attribution.Counterfactual}; {@link org.lianban.monitoring.attribution.Standing} tells which of many
 * shares stand out.
 */
@NullMarked
package org.lianban.monitoring.attribution;

import org.jspecify.annotations.NullMarked;
