package org.lianban.app.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.StageProperties;
import org.springframework.stereotype.Component;

/** The models as people look at them: their XML, and which element of one calls which other. */
@Component
public class FlowModels {

    /**
     * A model.
     *
     * @param calls elements by the key of the process that they call
     * @param names what people call the process and its elements, by their ids
     */
    public record FlowModel(
            String key, String name, String xml, Map<String, List<String>> calls, Map<String, LocalisedText> names) {}

    private final Map<String, FlowModel> byKey = new LinkedHashMap<>();

    FlowModels() {
        ProcessModels.all().forEach(model -> byKey.put(model.key(), read(model)));
    }

    public FlowModel of(String process) {
        FlowModel model = byKey.get(process);
        if (model == null) {
            throw new NoSuchElementException("no model " + process);
        }
        return model;
    }

    /** As {@link #of}; null for a process that is none of the shipped. */
    @Nullable
    FlowModel find(String process) {
        return byKey.get(process);
    }

    private static FlowModel read(ProcessModel model) {
        BpmnModelInstance bpmn = Bpmn.readModelFromStream(model.open());
        Map<String, List<String>> calls = new LinkedHashMap<>();
        for (CallActivity call : bpmn.getModelElementsByType(CallActivity.class)) {
            calls.computeIfAbsent(call.getCalledElement(), key -> new ArrayList<>())
                    .add(call.getId());
        }
        String name = bpmn.getModelElementsByType(Process.class).stream()
                .findFirst()
                .map(Process::getName)
                .orElse(model.key());
        return new FlowModel(
                model.key(), name, new String(model.bytes(), StandardCharsets.UTF_8), Map.copyOf(calls), names(bpmn));
    }

    private static Map<String, LocalisedText> names(BpmnModelInstance bpmn) {
        Map<String, LocalisedText> names = new HashMap<>();
        bpmn.getModelElementsByType(Process.class)
                .forEach(process -> names.put(process.getId(), named(process, process.getName())));
        bpmn.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element.getName() != null)
                .forEach(element -> names.put(element.getId(), named(element, element.getName())));
        return Map.copyOf(names);
    }

    private static LocalisedText named(BaseElement element, String name) {
        return element.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> StageProperties.NAME_EN.equals(property.getCamundaName()))
                .findFirst()
                .map(english -> new LocalisedText(name, english.getCamundaValue()))
                .orElse(new LocalisedText(name, name));
    }
}
