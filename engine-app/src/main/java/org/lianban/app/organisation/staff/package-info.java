/** The REST interface of departments and the people in them. */
@NullMarked
package org.lianban.app.organisation.staff;

import org.jspecify.annotations.NullMarked;
