/** The versions of the table of supervision rules: tried over the stored history first, and then published. */
@NullMarked
package org.lianban.app.supervision.table;

import org.jspecify.annotations.NullMarked;
