/** The life of a finding: issued as a card, answered, upheld, appealed against, revoked or waived, each step with its own clock. */
@NamedInterface("card")
@NullMarked
package org.lianban.app.supervision.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
