/**
 * Papers that leave the house: issued once with a code that anybody can verify, made as PDF when first asked for, and the same ever
 * after.
 */
@NullMarked
package org.lianban.app.papers;

import org.jspecify.annotations.NullMarked;
