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
 * @param line that made the file unreadable, from 1; 0 if it could be read, or nobody knows
 */
public record SafeReading(Optional<BpmnModelInstance> model, List<Finding> findings, int line) {

    static SafeReading refused(Finding finding) {
        return refused(finding, 0);
    }

    static SafeReading refused(Finding finding, int line) {
        return new SafeReading(Optional.empty(), List.of(finding), line);
    }
}
