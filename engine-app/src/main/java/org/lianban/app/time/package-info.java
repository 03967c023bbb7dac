/** What time it is: the one clock of the application, which only the demonstration moves. */
@NullMarked
package org.lianban.app.time;

import org.jspecify.annotations.NullMarked;
