/** What moves a limit: special procedures that suspend it and extensions that lengthen it. */
@NullMarked
package org.lianban.app.casework.procedure;

import org.jspecify.annotations.NullMarked;
