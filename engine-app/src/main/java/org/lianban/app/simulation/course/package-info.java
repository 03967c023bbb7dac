/** What is known of past cases, as far as simulating needs it: no names, no numbers, no texts. */
@NullMarked
package org.lianban.app.simulation.course;

import org.jspecify.annotations.NullMarked;
