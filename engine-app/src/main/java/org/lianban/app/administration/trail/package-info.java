/** Searches the trail of a region: its ledgers and what is done outside of cases, as one list. */
@NullMarked
package org.lianban.app.administration.trail;

import org.jspecify.annotations.NullMarked;
