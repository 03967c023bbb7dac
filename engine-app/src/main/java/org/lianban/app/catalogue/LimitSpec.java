package org.lianban.app.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A limit as the catalogue prescribes it. "No limit" is the absence of a limit, never zero.
 *
 * @param basis what prescribes the limit; absent for a limit that a department sets itself
 */
public record LimitSpec(
        int amount, LimitUnit unit, @Nullable LegalBasis basis) {

    public LimitSpec {
        if (amount < 1) {
            throw new IllegalArgumentException("A limit is at least 1, not " + amount);
        }
    }
}
