/** The supervision rules: each says from which day on something in a case is a finding. Pure; the sweep asks them. */
@NamedInterface("rule")
@NullMarked
package org.lianban.app.supervision.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
