/** Which rule tables are in force when: what is released begins at a moment of its own, and a case follows the tables of its day. */
@NullMarked
package org.lianban.app.rulebook;

import org.jspecify.annotations.NullMarked;
