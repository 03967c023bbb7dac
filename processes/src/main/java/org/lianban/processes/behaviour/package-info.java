/**
 * Proves what a model can do and should not: every state that its tokens can reach is looked at, reduced to one order of what happens side by side without losing what
 * is asked for (docs/adr/0050).
 */
@NullMarked
package org.lianban.processes.behaviour;

import org.jspecify.annotations.NullMarked;
