/** Rules about ratings and about the data that other systems deliver. */
@NullMarked
package org.lianban.app.supervision.rule.quality;

import org.jspecify.annotations.NullMarked;
