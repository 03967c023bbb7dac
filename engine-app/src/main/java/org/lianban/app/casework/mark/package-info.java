/** Marks that those who handle a case make on pages of its materials. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.mark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
