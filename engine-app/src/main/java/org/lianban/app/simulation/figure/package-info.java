/** Figures of many cases, and how sure they are. */
@NullMarked
package org.lianban.app.simulation.figure;

import org.jspecify.annotations.NullMarked;
