/** What really happens beside what the models say: flows that are mined from the ledger or from what other systems delivered, and the cases that differ. */
@NullMarked
package org.lianban.app.discovery;

import org.jspecify.annotations.NullMarked;
