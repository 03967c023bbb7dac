/**
 * The command lines {@code clock replay}, {@code clock due}, {@code ledger verify} and {@code log read}, which need neither Spring nor a
 * database.
 */
@NullMarked
package org.lianban.monitoring.cli;

import org.jspecify.annotations.NullMarked;
