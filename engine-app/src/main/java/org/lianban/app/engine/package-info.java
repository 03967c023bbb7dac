/** Runs the approval flows on the Camunda engine; the only package that knows it. */
@NullMarked
package org.lianban.app.engine;

import org.jspecify.annotations.NullMarked;
