package org.lianban.rules;

/** What a row says about a special procedure. */
enum Permission {
    ALLOWED,
    /** Where the catalogue lists the ground for the item, because a law requires it there. */
    IF_CATALOGUED,
    FORBIDDEN
}
