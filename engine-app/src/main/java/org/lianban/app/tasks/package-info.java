/** The task list: who may do what next, in a table of its own with the index that it needs. */
@NullMarked
package org.lianban.app.tasks;

import org.jspecify.annotations.NullMarked;
