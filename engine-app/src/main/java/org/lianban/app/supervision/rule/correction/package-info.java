/** Rules about correction notices: asked for twice, asked for needlessly, used to end a case. */
@NullMarked
package org.lianban.app.supervision.rule.correction;

import org.jspecify.annotations.NullMarked;
