/** What the waiting elements of a model declare about their stage: clock, ground, limit, department, role. */
@NullMarked
package org.lianban.processes.stages;

import org.jspecify.annotations.NullMarked;
