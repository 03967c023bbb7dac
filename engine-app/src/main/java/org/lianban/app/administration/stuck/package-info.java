/** Shows what is stuck, why and since when, and lets it be tried again. */
@NullMarked
package org.lianban.app.administration.stuck;

import org.jspecify.annotations.NullMarked;
