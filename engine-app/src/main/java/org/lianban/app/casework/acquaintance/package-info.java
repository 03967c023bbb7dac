/** What the reader of a case should know beforehand: what is new to him, and what the applicant applied for before. */
@NullMarked
package org.lianban.app.casework.acquaintance;

import org.jspecify.annotations.NullMarked;
