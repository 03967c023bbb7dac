package org.lianban.app.supervision.source;

import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.supervision.trace.CaseFact;

/** Reads facts of one kind from lianban's own tables, for many cases in one query. */
interface OwnFacts {

    /** A fact and the case in which it happened. */
    record OfCase(UUID caseId, CaseFact fact) {}

    /** The facts of these cases, in any order. */
    Stream<OfCase> of(UUID[] cases);
}
