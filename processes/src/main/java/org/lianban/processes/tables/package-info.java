/** Reads DMN decision tables and proves of them what their hit policy promises: no gap, no contradiction, no dead row, no limit above the law's. */
@NullMarked
package org.lianban.processes.tables;

import org.jspecify.annotations.NullMarked;
