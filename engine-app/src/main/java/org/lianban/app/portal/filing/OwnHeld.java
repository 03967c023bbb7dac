package org.lianban.app.portal.filing;

import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.HeldAnswer;

/**
 * What departments hold of the account's own identity.
 *
 * @param proven whether the account is known to be that person's or body's; if not, nobody looked
 */
record OwnHeld(boolean proven, @Nullable HeldAnswer answer) {}
