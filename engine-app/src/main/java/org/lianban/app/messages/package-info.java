/** Messages to people and other systems: posted in the transaction that has something to tell, sent after it. */
@NullMarked
package org.lianban.app.messages;

import org.jspecify.annotations.NullMarked;
