/** A case as supervision looks at it, wherever it is handled: its clocks, and the facts that the rules ask for. */
@NamedInterface("trace")
@NullMarked
package org.lianban.app.supervision.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
