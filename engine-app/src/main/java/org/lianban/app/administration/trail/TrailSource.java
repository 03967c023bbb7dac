package org.lianban.app.administration.trail;

/** Where an entry stands: in the ledger of a case, or in the trail of what is done outside of cases. */
enum TrailSource {
    CASES,
    OTHERS
}
