/** The papers that the applicant gets of a case: each notice on paper, with a code to verify it. */
@NullMarked
package org.lianban.app.casework.paper;

import org.jspecify.annotations.NullMarked;
