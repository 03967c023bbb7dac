package org.lianban.app.catalogue.edition;

/** Where a version of an entry stands. */
enum EntryState {
    /** In force. */
    IN_FORCE,
    /** Comes into force at its moment. */
    PLANNED,
    /** A higher version took its place. */
    OVER
}
