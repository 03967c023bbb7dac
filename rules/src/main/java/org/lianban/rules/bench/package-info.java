/** Tries rule tables out: which rows answer an input, whether test cases come out as expected, and which rows no test reaches. */
@NullMarked
package org.lianban.rules.bench;

import org.jspecify.annotations.NullMarked;
