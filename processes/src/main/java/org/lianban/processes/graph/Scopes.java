package org.lianban.processes.graph;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Which process an element stands in, and what scopes a process has. */
public final class Scopes {
    private Scopes() {}

    /** The process around an element of a flow. */
    public static Process processOf(BaseElement element) {
        ModelElementInstance scope = element;
        while (!(scope instanceof Process process)) {
            scope = scope.getParentElement();
        }
        return process;
    }

    /** A process and all sub-processes in it, at any depth. */
    public static List<FlowGraph> within(Process process) {
        List<FlowGraph> scopes = new ArrayList<>(List.of(FlowGraph.of(process)));
        process.getModelInstance().getModelElementsByType(SubProcess.class).stream()
                .filter(inner -> process.equals(processOf(inner)))
                .map(FlowGraph::of)
                .forEach(scopes::add);
        return scopes;
    }
}
