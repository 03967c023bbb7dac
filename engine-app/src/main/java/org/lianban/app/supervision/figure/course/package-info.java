/** What each case went through, read from its stages and its ledger, many cases at a time. */
@NullMarked
package org.lianban.app.supervision.figure.course;

import org.jspecify.annotations.NullMarked;
