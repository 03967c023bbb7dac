/** Logging in and out: passwords, tries, sessions, and the first administrator. */
@NullMarked
package org.lianban.app.organisation.login;

import org.jspecify.annotations.NullMarked;
