/** What people see of a case. */
@NamedInterface("view")
@NullMarked
package org.lianban.app.casework.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
