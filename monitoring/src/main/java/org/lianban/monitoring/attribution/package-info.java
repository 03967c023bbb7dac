/**
 * Where the days of a case went, and how its clocks would stand without a suspension: pure functions of what happened.
 *
 * <p>The entries are {@link org.lianban.monitoring.attribution.CriticalPath} and
 * {@link org.lianban.monitoring.attribution.Counterfactual}.
 */
@NullMarked
package org.lianban.monitoring.attribution;

import org.jspecify.annotations.NullMarked;
