package org.lianban.processes.diagram;

import java.util.Set;

/** Kinds of BPMN elements, by the names of their tags. */
enum Kind {
    TASK("task", "userTask", "serviceTask", "scriptTask", "sendTask", "receiveTask", "manualTask", "businessRuleTask"),
    SUB_PROCESS("subProcess", "transaction", "adHocSubProcess"),
    CALL("callActivity"),
    EVENT("startEvent", "endEvent", "boundaryEvent", "intermediateThrowEvent", "intermediateCatchEvent"),
    GATEWAY("exclusiveGateway", "parallelGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway"),
    /** Stands in a process, but nothing flows through it. */
    DATA("dataObject", "dataObjectReference", "dataStoreReference"),
    FLOW("sequenceFlow"),
    PROCESS("process");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> tags;

    Kind(String... tags) {
        this.tags = Set.of(tags);
    }

    boolean includes(String tag) {
        return tags.contains(tag);
    }
}
