package org.lianban.app.rulebook;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.lianban.rules.Rules;

/** The rule tables in force now, and those of other moments; as the catalogue (ADR 0042), so that both of a case are of one day. */
public final class RulesBook {

    private final Clock clock;
    private volatile Function<Instant, Rules> editions;

    /** @param editions the tables in force at any moment */
    public RulesBook(Clock clock, Function<Instant, Rules> editions) {
        this.clock = clock;
        this.editions = editions;
    }

    /** The tables in force. */
    public Rules current() {
        return at(clock.instant());
    }

    /** The tables that were or will be in force then, as far as is known today; the shipped ones for any moment before the first release. */
    public Rules at(Instant moment) {
        return editions.apply(moment);
    }

    void replace(Function<Instant, Rules> newEditions) {
        editions = newEditions;
    }
}
