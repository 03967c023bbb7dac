/** Reads and evaluates one DMN decision table; the only package that knows the decision engine. */
@NullMarked
package org.lianban.rules.table;

import org.jspecify.annotations.NullMarked;
