/**
 * The studio: designers change models, rule tables and forms in drafts, one change at a time, and see what is wrong with them before
 * anybody releases them.
 */
@NullMarked
package org.lianban.app.studio;

import org.jspecify.annotations.NullMarked;
