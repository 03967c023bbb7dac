/** What people say to each other about the elements of a draft. */
@NullMarked
package org.lianban.app.studio.comment;

import org.jspecify.annotations.NullMarked;
