/** An applicant contests a suspension; a supervisor answers. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.contest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
