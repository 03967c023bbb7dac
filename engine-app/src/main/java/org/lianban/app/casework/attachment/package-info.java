/** Files that come with a case. They are hostile until their content says what they are, and are only ever offered for download. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
