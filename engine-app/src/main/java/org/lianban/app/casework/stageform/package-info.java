/** Forms that are filled in at a stage: bound to it when it opens, held to when they are answered, and kept with it. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.stageform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
