package org.lianban.processes.safety;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * Names for what a file leaves without an id, which the notation allows: what is found has to be told of something. They say the kind of the element and
 * how many of it stand in the file so far, as in {@code sequenceFlow#3}, which no id of a file can be.
 */
final class MissingIds {

    private MissingIds() {}

    /** Gives them in the model alone; the file stays as it is. */
    static void give(BpmnModelInstance model) {
        Map<String, Integer> met = new HashMap<>();
        model.getModelElementsByType(BaseElement.class).forEach(element -> {
            String kind = element.getElementType().getTypeName();
            int number = met.merge(kind, 1, Integer::sum);
            if (element.getId() == null) {
                element.setId(kind + "#" + number);
            }
        });
    }
}
