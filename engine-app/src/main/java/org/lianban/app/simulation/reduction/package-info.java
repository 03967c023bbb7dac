/** The four reductions (四减): materials, days, steps and visits of a service, before and after. */
@NullMarked
package org.lianban.app.simulation.reduction;

import org.jspecify.annotations.NullMarked;
