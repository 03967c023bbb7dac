/** The parts of a change and all their revisions. */
@NamedInterface("part")
@NullMarked
package org.lianban.app.studio.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
