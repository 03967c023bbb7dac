/** What administrators of a region look after: the trail of what was done, and work that is stuck. */
@NullMarked
package org.lianban.app.administration;

import org.jspecify.annotations.NullMarked;
