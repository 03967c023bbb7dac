/** Models as graphs: scopes, the ways between elements, and loops. */
@NullMarked
package org.lianban.processes.graph;

import org.jspecify.annotations.NullMarked;
