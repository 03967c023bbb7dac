/** Runs side by side: the present model over held-back history beside that history, and a change beside what there is. */
@NullMarked
package org.lianban.app.simulation.study;

import org.jspecify.annotations.NullMarked;
