/**
 * What the codes and columns of another system mean: a mapping file in YAML, checked as a whole before anything is read by it.
 */
@NullMarked
package org.lianban.monitoring.exchange.mapping;

import org.jspecify.annotations.NullMarked;
