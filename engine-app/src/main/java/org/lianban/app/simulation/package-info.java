/** What a change would have done: past cases, or invented ones, handled once as they are and once as they might be. */
@NullMarked
package org.lianban.app.simulation;

import org.jspecify.annotations.NullMarked;
