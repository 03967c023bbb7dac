/** Keeps what people type until they hand it in. */
@NullMarked
package org.lianban.app.drafts;

import org.jspecify.annotations.NullMarked;
