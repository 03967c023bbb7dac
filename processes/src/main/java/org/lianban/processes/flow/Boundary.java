package org.lianban.processes.flow;

/**
 * An event on the edge of a waiting node.
 *
 * @param id of the event, which is a node of the same process
 * @param timer whether time fires it; anything else is fired by people or by the flow itself
 * @param interrupting whether the node ends with it
 */
public record Boundary(String id, boolean timer, boolean interrupting) {}
