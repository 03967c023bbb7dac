/** Who edits a part: one at a time, and never silently over another. */
@NullMarked
package org.lianban.app.studio.lock;

import org.jspecify.annotations.NullMarked;
