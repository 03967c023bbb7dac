/** Checks drafts, alone or together with what is in force, within bounds of time and number. */
@NullMarked
package org.lianban.app.studio.check;

import org.jspecify.annotations.NullMarked;
