/** The end of a case: decision, certificate, delivery, withdrawal. */
@NullMarked
package org.lianban.app.casework.decision;

import org.jspecify.annotations.NullMarked;
