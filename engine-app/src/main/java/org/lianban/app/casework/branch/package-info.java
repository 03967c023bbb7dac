/** The branches of a case: which departments examine it, who waits for whom, and what their opinions come to. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.branch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
