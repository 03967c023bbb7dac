/** What departments hold of applicants already, so that nobody asks them for it again; found only in the course of an application. */
@NullMarked
package org.lianban.app.held;

import org.jspecify.annotations.NullMarked;
