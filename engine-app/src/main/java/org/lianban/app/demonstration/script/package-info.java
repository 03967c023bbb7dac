/** What happens to each case of the demonstration: a story with its twists, drawn repeatably from a seed. */
@NullMarked
package org.lianban.app.demonstration.script;

import org.jspecify.annotations.NullMarked;
