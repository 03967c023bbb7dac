/** Listings that somebody has sent by mail again and again, each time with the rights that he has then. */
@NullMarked
package org.lianban.app.reports;

import org.jspecify.annotations.NullMarked;
