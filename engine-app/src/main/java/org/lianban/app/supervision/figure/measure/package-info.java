/** Measures the cases that changed, and all open ones once a day, and stores what the figures over many cases are made of. */
@NullMarked
package org.lianban.app.supervision.figure.measure;

import org.jspecify.annotations.NullMarked;
