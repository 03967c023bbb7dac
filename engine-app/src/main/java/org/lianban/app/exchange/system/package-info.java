/** The systems that deliver, what their codes mean, and the tokens by which they prove themselves. */
@NamedInterface("system")
@NullMarked
package org.lianban.app.exchange.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
