/** Cases that other systems deliver, as the rules look at them. */
@NullMarked
package org.lianban.app.supervision.source.delivered;

import org.jspecify.annotations.NullMarked;
