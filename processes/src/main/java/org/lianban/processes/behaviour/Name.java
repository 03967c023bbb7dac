package org.lianban.processes.behaviour;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.lianban.processes.StageProperties;

/** How a sentence calls an element: by its name, if it has one, and its id. */
final class Name {

    private Name() {}

    static String zh(BaseElement element) {
        return name(element).map(name -> "“" + name + "”（" + id(element) + "）").orElseGet(() -> id(element));
    }

    static String en(BaseElement element) {
        return english(element)
                .or(() -> name(element))
                .map(name -> "“" + name + "” (" + id(element) + ")")
                .orElseGet(() -> id(element));
    }

    static boolean isTerminate(BaseElement element) {
        return element instanceof EndEvent end && Events.has(end.getEventDefinitions(), TerminateEventDefinition.class);
    }

    private static Optional<String> name(BaseElement element) {
        return Optional.ofNullable(element.getAttributeValue("name")).filter(name -> !name.isBlank());
    }

    private static Optional<String> english(BaseElement element) {
        return Stream.ofNullable(element.getExtensionElements())
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> StageProperties.NAME_EN.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String id(BaseElement element) {
        return Objects.requireNonNullElse(element.getId(), "?");
    }
}
