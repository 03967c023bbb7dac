package org.lianban.processes.safety;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The namespaces of a model: what is the notation, what is the engine's, what is only drawn. All others the engine passes over. */
final class Namespaces {
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    /** The older name, which the engine takes for its own, too. */
    static final String ACTIVITI = "http://activiti.org/bpmn";

    private static final Set<String> ENGINE = Set.of(CAMUNDA, ACTIVITI);

    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI");

    private Namespaces() {}

    static boolean isBpmn(@Nullable String namespace) {
        return BPMN.equals(namespace);
    }

    static boolean isEngines(@Nullable String namespace) {
        return namespace != null && ENGINE.contains(namespace);
    }

    static boolean isDrawing(@Nullable String namespace) {
        return namespace != null && DRAWING.contains(namespace);
    }
}
