/** From the region to one case in one line: at each level the same few figures of what lies below. */
@NullMarked
package org.lianban.app.supervision.drill;

import org.jspecify.annotations.NullMarked;
