/** The words around messages that leave the house: as they are shipped, and as a region's administrators word them. */
@NullMarked
package org.lianban.app.messages.template;

import org.jspecify.annotations.NullMarked;
