/** The messages that a person finds in the pages. */
@NullMarked
package org.lianban.app.messages.inbox;

import org.jspecify.annotations.NullMarked;
