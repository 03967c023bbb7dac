package org.lianban.processes.safety;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.lianban.processes.Finding;

/**
 * A model that was read without loading anything it refers to.
 *
 * @param model absent if the file could not be read, or holds something that hides what its flow would do
 * @param findings every reason not to deploy it. If the file is unreadable, that alone
 */
public record SafeReading(Optional<BpmnModelInstance> model, List<Finding> findings) {

    static SafeReading refused(Finding finding) {
        return new SafeReading(Optional.empty(), List.of(finding));
    }
}
