/** Changes: what designers work on together and what is released as one. */
@NullMarked
package org.lianban.app.studio.change;

import org.jspecify.annotations.NullMarked;
