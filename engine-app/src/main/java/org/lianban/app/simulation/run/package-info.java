/** Discrete events: cases that arrive, wait for people, are worked on in office hours, and carry their clocks with them. */
@NullMarked
package org.lianban.app.simulation.run;

import org.jspecify.annotations.NullMarked;
