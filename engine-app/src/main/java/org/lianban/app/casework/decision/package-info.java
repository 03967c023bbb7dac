/** The end of a case: decision, certificate, delivery, withdrawal. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
