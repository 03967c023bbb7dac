/**
 * The command lines {@code clock replay}, {@code clock due} and {@code ledger verify}, which need neither Spring nor a
 * database.
 */
@NullMarked
package org.lianban.monitoring.cli;

import org.jspecify.annotations.NullMarked;
