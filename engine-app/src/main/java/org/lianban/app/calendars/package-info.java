/**
 * The working calendar: the notices that lianban ships, those that an administrator added, and what was known of them when.
 */
@NullMarked
package org.lianban.app.calendars;

import org.jspecify.annotations.NullMarked;
