/** Puts a change before somebody else, who approves it or sends it back; never before who wrote any of it. */
@NamedInterface("approval")
@NullMarked
package org.lianban.app.studio.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
