/** Keeps up what is derived of delivered cases: days pass, notices change the calendar, and mappings are corrected. */
@NullMarked
package org.lianban.app.exchange.rereading;

import org.jspecify.annotations.NullMarked;
