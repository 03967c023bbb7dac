/** Keeps real work and the demonstration in databases of their own. */
@NullMarked
package org.lianban.app.demonstration.separation;

import org.jspecify.annotations.NullMarked;
