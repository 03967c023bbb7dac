/** Supervision orders: written to departments with a limit, read, replied to, accepted or sent back, reminded of and escalated. */
@NamedInterface("order")
@NullMarked
package org.lianban.app.supervision.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
