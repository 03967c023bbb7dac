/** Whom people call who would rather talk than read. */
@NullMarked
package org.lianban.app.portal.hotline;

import org.jspecify.annotations.NullMarked;
