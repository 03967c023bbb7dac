/** The supervision rules: each says from which day on a clock is a finding. Pure; the sweep asks them. */
@NullMarked
package org.lianban.app.supervision.rule;

import org.jspecify.annotations.NullMarked;
