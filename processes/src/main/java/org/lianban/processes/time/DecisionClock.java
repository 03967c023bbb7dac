package org.lianban.processes.time;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.lianban.processes.CaseFlowBean;
import org.lianban.processes.graph.FlowGraph;

/** Where the clock of the decision starts. */
final class DecisionClock {
    private static final String OPENED = CaseFlowBean.NAME + "." + CaseFlowBean.OPEN_DECISION + "(";

    private DecisionClock() {}

    /** Empty if no task of the scope starts it: then it runs from the beginning. */
    static Optional<FlowNode> start(FlowGraph graph) {
        return graph.nodes().stream()
                .filter(node -> node instanceof ServiceTask task
                        && task.getCamundaExpression() != null
                        && task.getCamundaExpression().contains(OPENED))
                .findFirst();
    }
}
