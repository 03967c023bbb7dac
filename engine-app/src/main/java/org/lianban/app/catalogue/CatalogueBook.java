package org.lianban.app.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/** The catalogue in force now, and those of other moments: what is published begins at a moment of its own (ADR 0042). */
public final class CatalogueBook {

    private final Clock clock;
    private volatile Function<Instant, Catalogue> editions;

    /** @param editions the catalogue in force at any moment */
    public CatalogueBook(Clock clock, Function<Instant, Catalogue> editions) {
        this.clock = clock;
        this.editions = editions;
    }

    /** The catalogue in force. */
    public Catalogue current() {
        return at(clock.instant());
    }

    /** The catalogue that was or will be in force then, as far as is known today; the first for any moment before it. */
    public Catalogue at(Instant moment) {
        return editions.apply(moment);
    }

    /** Takes what has been published meanwhile. */
    public void replace(Function<Instant, Catalogue> newEditions) {
        editions = newEditions;
    }
}
