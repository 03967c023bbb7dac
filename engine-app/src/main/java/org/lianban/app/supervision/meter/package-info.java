/** What supervision tells its meters: figures by department and kind, never by case or person. */
@NullMarked
package org.lianban.app.supervision.meter;

import org.jspecify.annotations.NullMarked;
