/** The work of a branch: tasks taken and handed on, opinions, consultations between departments. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
