/** Work that is done again and again, by one node of the cluster at a time. */
@NullMarked
package org.lianban.app.schedules;

import org.jspecify.annotations.NullMarked;
