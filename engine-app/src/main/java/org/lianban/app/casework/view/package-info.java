/** What people see of a case. */
@NullMarked
package org.lianban.app.casework.view;

import org.jspecify.annotations.NullMarked;
