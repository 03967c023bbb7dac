/** Where the cases that supervision looks at come from. */
@NullMarked
package org.lianban.app.supervision.source;

import org.jspecify.annotations.NullMarked;
