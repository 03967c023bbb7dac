/** Carries what the outbox holds: sorts it by what each person wants, gathers, sends, tries again, and gives up in the end. */
@NullMarked
package org.lianban.app.messages.delivery;

import org.jspecify.annotations.NullMarked;
