/** What applicants say of how their case is handled: contests of suspensions, ratings. */
@NullMarked
package org.lianban.app.portal.voice;

import org.jspecify.annotations.NullMarked;
