/** From the application to its acceptance: materials, the one correction notice, conditional acceptance, refusal to accept. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.acceptance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
