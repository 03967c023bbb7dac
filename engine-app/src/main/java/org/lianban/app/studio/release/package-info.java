/** Releasing approved changes, each once and whole; what was released, and going back to it. */
@NullMarked
package org.lianban.app.studio.release;

import org.jspecify.annotations.NullMarked;
