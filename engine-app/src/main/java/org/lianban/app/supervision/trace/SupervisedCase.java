package org.lianban.app.supervision.trace;

import java.util.List;
import java.util.stream.Stream;

/**
 * A case as the rules look at it.
 *
 * @param facts in the order in which they happened
 */
public record SupervisedCase(CaseHead head, List<WatchedClock> clocks, List<CaseFact> facts) {

    /** The facts of one kind, in the order in which they happened. */
    public <F extends CaseFact> Stream<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
