/** T9: what supervision asked of a department and did not get in time is a finding of its own. */
@NamedInterface("overdue")
@NullMarked
package org.lianban.app.supervision.overdue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
