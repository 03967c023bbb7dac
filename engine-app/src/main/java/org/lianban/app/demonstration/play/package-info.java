/** The time machine: plays one day after the other through the commands that everybody uses, and moves the clock with them. */
@NullMarked
package org.lianban.app.demonstration.play;

import org.jspecify.annotations.NullMarked;
