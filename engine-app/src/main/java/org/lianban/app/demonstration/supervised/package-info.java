/** What people do about the findings: departments answer and appeal, supervisors decide, and write orders that are replied to. */
@NullMarked
package org.lianban.app.demonstration.supervised;

import org.jspecify.annotations.NullMarked;
