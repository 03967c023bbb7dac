package org.lianban.app.supervision.assessment;

import java.util.UUID;

/** Where the items of an assessment stand. */
sealed interface Source {

    /** In the ledgers: of a draft. */
    record Live(String region, Period period) implements Source {}

    /** In the tables of a publication. */
    record Frozen(UUID assessment) implements Source {}
}
