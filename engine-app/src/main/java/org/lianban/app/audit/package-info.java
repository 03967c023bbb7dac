/**
 * The trail of what is done outside of cases and of what is looked up or taken away: written in the transaction of the act, and
 * changed by nobody.
 */
@NullMarked
package org.lianban.app.audit;

import org.jspecify.annotations.NullMarked;
