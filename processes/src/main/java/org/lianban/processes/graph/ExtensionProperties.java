package org.lianban.processes.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What an element declares by the engine's extension properties. */
public final class ExtensionProperties {
    private ExtensionProperties() {}

    /** Values by name; blank values count as absent. */
    public static Map<String, String> of(BaseElement element) {
        ExtensionElements extensions = element.getExtensionElements();
        if (extensions == null) {
            return Map.of();
        }
        Map<String, String> properties = new HashMap<>();
        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(list -> list.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName() != null
                        && property.getCamundaValue() != null
                        && !property.getCamundaValue().isBlank())
                .forEach(property -> properties.put(
                        property.getCamundaName(), property.getCamundaValue().strip()));
        return Collections.unmodifiableMap(properties);
    }
}
