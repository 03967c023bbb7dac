/** Proves models and rule tables before they go live: everything that lianban knows to be wrong with them, in one list. */
@NullMarked
package org.lianban.processes.checking;

import org.jspecify.annotations.NullMarked;
