/**
 * DMN tables of the approval rules and one typed facade on them.
 */
@NullMarked
package org.lianban.rules;

import org.jspecify.annotations.NullMarked;
