/** A case as its applicant reads it: made of clocks, stages and procedures, never of what somebody wrote. */
@NullMarked
package org.lianban.app.portal.story;

import org.jspecify.annotations.NullMarked;
