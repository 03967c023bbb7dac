/** Rules about how the work was done: stages, hearings, fees, and what was demanded of the applicant. */
@NullMarked
package org.lianban.app.supervision.rule.conduct;

import org.jspecify.annotations.NullMarked;
