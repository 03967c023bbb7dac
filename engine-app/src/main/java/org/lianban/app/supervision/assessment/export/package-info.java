/** Assessments to take away: as a workbook with everything behind the figures, and as a report to print. */
@NullMarked
package org.lianban.app.supervision.assessment.export;

import org.jspecify.annotations.NullMarked;
