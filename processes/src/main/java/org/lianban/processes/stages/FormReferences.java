package org.lianban.processes.stages;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.graph.ElementName;
import org.lianban.processes.surroundings.Surroundings;

/** The forms that stages name: a task without its form could never be done. */
public final class FormReferences {
    private FormReferences() {}

    /** Of each stage whose form does not exist. */
    public static List<Finding> check(BpmnModelInstance model, Surroundings surroundings) {
        return model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> task.getCamundaFormRef() != null && surroundings.lacksForm(task.getCamundaFormRef()))
                .map(FormReferences::missing)
                .toList();
    }

    private static Finding missing(UserTask task) {
        String form = task.getCamundaFormRef();
        return new Finding(
                task.getId(),
                Rule.UNSUPPORTED,
                "环节 %s 填写的表单 %s 不存在。".formatted(ElementName.zh(task), form),
                "The form %s of the stage %s does not exist.".formatted(form, ElementName.en(task)));
    }
}
