/** What lianban measures of its own work: every meter of the application stands in one enum and is registered through it. */
@NullMarked
package org.lianban.app.meters;

import org.jspecify.annotations.NullMarked;
