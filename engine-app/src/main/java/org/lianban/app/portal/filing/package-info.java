/** What applicants hand in themselves: corrections that they were asked for, and whole applications. */
@NullMarked
package org.lianban.app.portal.filing;

import org.jspecify.annotations.NullMarked;
