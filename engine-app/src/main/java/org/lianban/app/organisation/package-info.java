/** Departments and the people in them: accounts, roles, authorities, and who stands in for whom. */
@NullMarked
package org.lianban.app.organisation;

import org.jspecify.annotations.NullMarked;
