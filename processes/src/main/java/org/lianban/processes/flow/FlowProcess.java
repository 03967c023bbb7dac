package org.lianban.processes.flow;

import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A process, or a sub-process inside one. Event sub-processes are left out: what starts them is nothing that the flow does.
 *
 * @param key of the process definition; of a sub-process its id behind that of the process and a slash
 * @param start id of the node where a token begins
 */
public record FlowProcess(String key, String start, Map<String, Node> nodes) {

    public FlowProcess {
        nodes = Map.copyOf(nodes);
    }

    /** The node of that id, which must exist. */
    public Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new NoSuchElementException("no node " + id + " in " + key);
        }
        return node;
    }
}
