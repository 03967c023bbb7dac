package org.lianban.processes.behaviour;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;

/** What events are about. */
final class Events {

    private Events() {}

    static <T extends EventDefinition> Stream<T> of(Collection<EventDefinition> definitions, Class<T> kind) {
        return definitions.stream().filter(kind::isInstance).map(kind::cast);
    }

    static boolean has(Collection<EventDefinition> definitions, Class<? extends EventDefinition> kind) {
        return of(definitions, kind).findAny().isPresent();
    }
}
