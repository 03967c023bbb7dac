/** Forms that designers draw for stages: what they may hold, and what must be true of what is filled in. */
@NullMarked
package org.lianban.app.forms;

import org.jspecify.annotations.NullMarked;
