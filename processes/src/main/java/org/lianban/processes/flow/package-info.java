/** The sequence flow of models as plain data, for those who walk through it without an engine: nodes, links, stages, conditions. */
@NullMarked
package org.lianban.processes.flow;

import org.jspecify.annotations.NullMarked;
