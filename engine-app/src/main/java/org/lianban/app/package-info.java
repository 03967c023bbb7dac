/**
 * The lianban application: each direct sub-package is a module of its own.
 */
@NullMarked
package org.lianban.app;

import org.jspecify.annotations.NullMarked;
