/** Where time goes: the days of each case, how it would stand without its suspensions, and the figures over all of them. */
@NamedInterface("figure")
@NullMarked
package org.lianban.app.supervision.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
