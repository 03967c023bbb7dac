/** A department with a system of its own, which delivers its cases as other systems do, good ones and others. */
@NullMarked
package org.lianban.app.demonstration.elsewhere;

import org.jspecify.annotations.NullMarked;
