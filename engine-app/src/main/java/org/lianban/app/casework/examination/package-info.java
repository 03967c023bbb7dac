/** The work of a branch: tasks taken and handed on, opinions, consultations between departments. */
@NullMarked
package org.lianban.app.casework.examination;

import org.jspecify.annotations.NullMarked;
