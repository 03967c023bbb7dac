/** Findings: made by the sweep, shown to supervisors and to the departments that they name. */
@NamedInterface("finding")
@NullMarked
package org.lianban.app.supervision.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
