/** How each person wants to be told: by which channels, when not, and whether in one go. */
@NullMarked
package org.lianban.app.messages.preference;

import org.jspecify.annotations.NullMarked;
