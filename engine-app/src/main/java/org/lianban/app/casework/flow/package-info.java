/** What the engine calls: stages that open and close, the service tasks of the models, and timers that fall due. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
