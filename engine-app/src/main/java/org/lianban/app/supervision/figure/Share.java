package org.lianban.app.supervision.figure;

import org.jspecify.annotations.Nullable;

/** A part of a whole, rounded to a thousandth. */
final class Share {

    private static final double THOUSAND = 1000;

    private Share() {}

    /** Null of nothing. */
    static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : Math.round(THOUSAND * part / whole) / THOUSAND;
    }
}
