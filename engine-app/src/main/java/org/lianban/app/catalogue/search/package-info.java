/** Finds services by what people call them, and says what matched. */
@NullMarked
package org.lianban.app.catalogue.search;

import org.jspecify.annotations.NullMarked;
