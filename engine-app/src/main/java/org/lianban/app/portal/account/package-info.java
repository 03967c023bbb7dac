/** Accounts of applicants: proven by a code, with sessions of their own that open nothing of the staff's. */
@NamedInterface("account")
@NullMarked
package org.lianban.app.portal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
