/** Moves running cases from one set of models to another: what goes where, what is in the way, and the move itself. */
@NamedInterface
@NullMarked
package org.lianban.app.engine.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
