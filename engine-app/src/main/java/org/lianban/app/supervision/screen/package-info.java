/** The big screen: figures of a region without names or cases, shown to whoever has the address that a supervisor made for a wall. */
@NullMarked
package org.lianban.app.supervision.screen;

import org.jspecify.annotations.NullMarked;
