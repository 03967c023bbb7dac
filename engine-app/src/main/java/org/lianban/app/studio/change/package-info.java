/** Changes: what designers work on together and what is released as one. */
@NamedInterface("change")
@NullMarked
package org.lianban.app.studio.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
