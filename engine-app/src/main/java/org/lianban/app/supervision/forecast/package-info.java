/** How likely what runs is to be late, and what to do today so that fewest are. */
@NullMarked
package org.lianban.app.supervision.forecast;

import org.jspecify.annotations.NullMarked;
