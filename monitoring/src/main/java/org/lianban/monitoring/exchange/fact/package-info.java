/** What a system tells of its cases, in the words that supervision understands, and the clocks that follow from it. */
@NullMarked
package org.lianban.monitoring.exchange.fact;

import org.jspecify.annotations.NullMarked;
