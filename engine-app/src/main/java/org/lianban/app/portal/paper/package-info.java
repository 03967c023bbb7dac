/** The papers of a case for its applicant: what was issued, and the evidence of all that happened, with the hashes. */
@NullMarked
package org.lianban.app.portal.paper;

import org.jspecify.annotations.NullMarked;
