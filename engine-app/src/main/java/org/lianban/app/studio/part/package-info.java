/** The parts of a change and all their revisions. */
@NullMarked
package org.lianban.app.studio.part;

import org.jspecify.annotations.NullMarked;
