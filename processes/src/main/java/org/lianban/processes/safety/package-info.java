/** Refuses models that could run code of their own or hold the engine, before the engine sees them. */
@NullMarked
package org.lianban.processes.safety;

import org.jspecify.annotations.NullMarked;
