/**
 * What the house faces the outside world with: problems, cursors, entity tags, and texts in both languages.
 */
@NullMarked
package org.lianban.app.web;

import org.jspecify.annotations.NullMarked;
