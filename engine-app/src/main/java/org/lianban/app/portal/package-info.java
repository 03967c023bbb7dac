/** What applicants see and do without being staff: accounts of their own, and their cases told as plain stories. */
@NullMarked
package org.lianban.app.portal;

import org.jspecify.annotations.NullMarked;
