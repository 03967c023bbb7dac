/** Looks across cases for work that was done elsewhere and typed in later, many cases at a time. */
@NullMarked
package org.lianban.app.supervision.burst;

import org.jspecify.annotations.NullMarked;
