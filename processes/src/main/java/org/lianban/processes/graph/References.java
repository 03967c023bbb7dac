package org.lianban.processes.graph;

import java.util.Optional;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What elements name by an id. A file may name what is there but of another kind, of which the model's own getters make nothing but an exception. */
public final class References {

    private References() {}

    /** The element of that kind that an attribute names, with or without a prefix; empty if it names none, or one of another kind. */
    public static <T extends ModelElementInstance> Optional<T> named(
            ModelElementInstance from, String attribute, Class<T> kind) {
        return Optional.ofNullable(from.getAttributeValue(attribute))
                .map(name -> name.substring(name.indexOf(':') + 1))
                .flatMap(id -> Optional.<ModelElementInstance>ofNullable(
                        from.getModelInstance().getModelElementById(id)))
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
