package org.lianban.processes.flow;

import org.jspecify.annotations.Nullable;

/**
 * A sequence flow.
 *
 * @param to id of the node that it leads to
 * @param condition as it is written, with {@code ${…}}; null if it has none
 */
public record Link(String id, String to, @Nullable String condition) {}
