/** Files as they come: kept byte for byte, read without harm, and told apart by the key that stands in them. */
@NamedInterface("content")
@NullMarked
package org.lianban.app.studio.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
