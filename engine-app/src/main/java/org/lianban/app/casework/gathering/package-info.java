/** What each department wants corrected, gathered at the window into the one correction notice of a case. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
