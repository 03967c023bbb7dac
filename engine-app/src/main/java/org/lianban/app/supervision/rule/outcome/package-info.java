/** Rules about how cases end: refusals, returns, and limits extended to put the end off. */
@NullMarked
package org.lianban.app.supervision.rule.outcome;

import org.jspecify.annotations.NullMarked;
