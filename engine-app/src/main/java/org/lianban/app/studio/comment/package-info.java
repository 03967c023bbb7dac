/** What people say to each other about the elements of a draft. */
@NamedInterface("comment")
@NullMarked
package org.lianban.app.studio.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
