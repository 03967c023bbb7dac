/** How long the longest path through the limits of stages takes, and whether the limits of services have room for it. */
@NullMarked
package org.lianban.processes.time;

import org.jspecify.annotations.NullMarked;
