/** Lets administrators edit the catalogue: drafts, their faults, what changes, and from when a version is in force. */
@NullMarked
package org.lianban.app.catalogue.edition;

import org.jspecify.annotations.NullMarked;
