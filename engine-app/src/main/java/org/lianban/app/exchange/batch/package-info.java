/** DeliveredLedger: how far each came, and what of it was refused and why, line by line. */
@NullMarked
package org.lianban.app.exchange.batch;

import org.jspecify.annotations.NullMarked;
