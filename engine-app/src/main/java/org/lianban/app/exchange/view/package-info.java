/** Delivered cases as supervisors and their departments see them. */
@NullMarked
package org.lianban.app.exchange.view;

import org.jspecify.annotations.NullMarked;
