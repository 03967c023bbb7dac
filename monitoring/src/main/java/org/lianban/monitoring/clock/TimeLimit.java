package org.lianban.monitoring.clock;

import org.jspecify.annotations.Nullable;

/**
 * How long something may take. "No limit prescribed" is the absence of a limit, never an amount of 0.
 *
 * @param amount how many units, at least 1
 * @param kind who set the limit, or null where that is not known
 * @param legalBasis the article or rule, or null where that is not known
 */
public record TimeLimit(
        int amount,
        LimitUnit unit,
        @Nullable LimitKind kind,
        @Nullable String legalBasis) {

    /**
     * A limit.
     *
     * @throws IllegalArgumentException if the amount is 0 or less
     */
    public TimeLimit {
        if (amount <= 0) {
            throw new IllegalArgumentException(
                    "A limit is at least 1 %s, not %d; leave the limit out where none is prescribed"
                            .formatted(unit, amount));
        }
    }

    /** A limit of which neither kind nor basis is known. */
    public TimeLimit(int amount, LimitUnit unit) {
        this(amount, unit, null, null);
    }

    TimeLimit withAmount(int newAmount) {
        return new TimeLimit(newAmount, unit, kind, legalBasis);
    }
}
