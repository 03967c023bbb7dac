/** Whom supervision tells: the people of departments, the supervisors of a region, its government office. */
@NullMarked
package org.lianban.app.supervision.audience;

import org.jspecify.annotations.NullMarked;
