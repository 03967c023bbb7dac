/** Keeps the catalogue in the database, every version of every entry, and puts the newest in force at start. */
@NullMarked
package org.lianban.app.catalogue.store;

import org.jspecify.annotations.NullMarked;
