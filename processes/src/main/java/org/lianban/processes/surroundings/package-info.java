/** What a model is judged against: the services that use it, their limits and grounds, and the rule tables. */
@NullMarked
package org.lianban.processes.surroundings;

import org.jspecify.annotations.NullMarked;
