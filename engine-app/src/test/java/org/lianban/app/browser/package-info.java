/** The pages in a real browser, against the whole application. */
@NullMarked
package org.lianban.app.browser;

import org.jspecify.annotations.NullMarked;
