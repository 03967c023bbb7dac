/** What an application says beside its materials: the forms of its items merged into one, held against their definitions, and kept. */
@NamedInterface
@NullMarked
package org.lianban.app.casework.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
