/** The demonstration: invented people, ninety days that they play on the first start, and a clock that can be moved forward. */
@NullMarked
package org.lianban.app.demonstration;

import org.jspecify.annotations.NullMarked;
