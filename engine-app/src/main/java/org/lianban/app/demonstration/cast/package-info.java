/** Who takes part in the demonstration: invented people with speaking logins, one of each role in every department. */
@NullMarked
package org.lianban.app.demonstration.cast;

import org.jspecify.annotations.NullMarked;
