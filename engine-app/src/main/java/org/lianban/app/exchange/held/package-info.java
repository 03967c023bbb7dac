/** What departments' systems deliver of the documents that they hold of applicants. */
@NullMarked
package org.lianban.app.exchange.held;

import org.jspecify.annotations.NullMarked;
