/** The rules that look for time that hides: pauses that should not be, and waits that no clock measures. */
@NullMarked
package org.lianban.app.supervision.rule.uncounted;

import org.jspecify.annotations.NullMarked;
