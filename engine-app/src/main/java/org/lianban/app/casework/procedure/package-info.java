/** What moves a limit: special procedures that suspend it and extensions that lengthen it. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
