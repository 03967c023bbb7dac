/** Where past cases, drafts, limits and people come from: the ledger, the studio, the rule tables and the catalogue. */
@NullMarked
package org.lianban.app.simulation.source;

import org.jspecify.annotations.NullMarked;
