/** What was delivered of each case, in every version, and the clocks that follow from the versions that stand. */
@NullMarked
package org.lianban.app.exchange.version;

import org.jspecify.annotations.NullMarked;
