package org.lianban.app.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.StageProperties;

/** Reads the extension properties {@code lianban:*} of an element that the engine is parsing. */
final class DeclaredStage {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private DeclaredStage() {}

    /**
     * What the element declares.
     *
     * @throws IllegalStateException if it waits and says nothing of its clock: such a model is refused
     */
    static StageDeclared declared(Element element) {
        Map<String, String> properties = properties(element);
        String clock = properties.get(StageProperties.CLOCK);
        if (clock == null) {
            throw new IllegalStateException("stage %s waits and declares no clock".formatted(element.attribute("id")));
        }
        String name = element.attribute("name", element.attribute("id"));
        return new StageDeclared(
                name,
                properties.getOrDefault(StageProperties.NAME_EN, name),
                clock.equals("counted"),
                properties.get(StageProperties.GROUND),
                properties.get(StageProperties.LIMIT),
                required(properties, StageProperties.DEPARTMENT, element),
                properties.get(StageProperties.ROLE),
                properties.get(StageProperties.AUTHORITY),
                element.attributeNS(CAMUNDA, "formRef"));
    }

    private static String required(Map<String, String> properties, String name, Element element) {
        @Nullable String value = properties.get(name);
        if (value == null) {
            throw new IllegalStateException("stage %s declares no %s".formatted(element.attribute("id"), name));
        }
        return value;
    }

    private static Map<String, String> properties(Element element) {
        Map<String, String> properties = new HashMap<>();
        Element extensions = element.element("extensionElements");
        Element list = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
        if (list != null) {
            for (Element property : list.elementsNS(CAMUNDA, "property")) {
                properties.put(property.attribute("name"), property.attribute("value"));
            }
        }
        return properties;
    }
}
