/** What applicants say of how their case was handled (好差评), and what the department answers. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
