/** Handles a case from the application to the delivery: every command with its refusals, and what people see of the case. */
@NullMarked
package org.lianban.app.casework;

import org.jspecify.annotations.NullMarked;
