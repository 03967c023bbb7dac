/** Which models there are: sets that were deployed whole, and which of them is in force for cases that begin. */
@NamedInterface
@NullMarked
package org.lianban.app.engine.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
