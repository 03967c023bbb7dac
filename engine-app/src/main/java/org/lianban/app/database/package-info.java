/** The database: an embedded PostgreSQL kept in a folder unless a server is configured, its two roles, and the migrations. */
@NullMarked
package org.lianban.app.database;

import org.jspecify.annotations.NullMarked;
