/** The bench on which the draft of a table is tried, and the test cases that are kept with it. */
@NullMarked
package org.lianban.app.studio.bench;

import org.jspecify.annotations.NullMarked;
