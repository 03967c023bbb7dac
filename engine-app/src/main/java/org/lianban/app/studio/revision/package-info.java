/** Saving: every edit becomes a revision, and none is written over another that its author had not seen. */
@NullMarked
package org.lianban.app.studio.revision;

import org.jspecify.annotations.NullMarked;
