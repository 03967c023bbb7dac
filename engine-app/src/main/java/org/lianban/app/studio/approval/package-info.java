/** Puts a change before somebody else, who approves it or sends it back; never before who wrote any of it. */
@NullMarked
package org.lianban.app.studio.approval;

import org.jspecify.annotations.NullMarked;
