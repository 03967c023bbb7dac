/** Assesses the departments of a region by month and quarter, and publishes what it came to. */
@NullMarked
package org.lianban.app.supervision.assessment;

import org.jspecify.annotations.NullMarked;
