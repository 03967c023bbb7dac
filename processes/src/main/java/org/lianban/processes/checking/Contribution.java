package org.lianban.processes.checking;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.lianban.processes.Finding;

/** One kind of rules for models. */
interface Contribution {

    /**
     * What it has to say of one model.
     *
     * @param model readable, and its flow is understood
     */
    List<Finding> of(BpmnModelInstance model, Neighbourhood around);
}
