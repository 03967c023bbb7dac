/** Offices that hide delay in twoscore ways, among honest ones, and what the rules find of them. */
@NullMarked
package org.lianban.app.supervision.redteam;

import org.jspecify.annotations.NullMarked;
