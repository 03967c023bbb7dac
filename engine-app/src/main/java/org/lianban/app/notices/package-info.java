/**
 * Adds calendar notices: shows first what one would change, then records it and lets all running cases follow.
 */
@NullMarked
package org.lianban.app.notices;

import org.jspecify.annotations.NullMarked;
