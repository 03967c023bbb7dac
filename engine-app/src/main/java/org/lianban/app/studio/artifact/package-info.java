/** Every version of every artifact, and which is in force. */
@NamedInterface("artifact")
@NullMarked
package org.lianban.app.studio.artifact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
