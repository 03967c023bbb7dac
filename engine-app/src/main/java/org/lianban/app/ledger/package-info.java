/**
 * The ledger of every case and all that follows from it: the clocks, their derived columns, the timeline, the proof that
 * nobody changed it.
 */
@NullMarked
package org.lianban.app.ledger;

import org.jspecify.annotations.NullMarked;
