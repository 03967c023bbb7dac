/** What supervisors see: what runs, what is near its limit, late or suspended, and the uncounted days beside the counted ones. */
@NullMarked
package org.lianban.app.supervision;

import org.jspecify.annotations.NullMarked;
