package org.lianban.processes.stages;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.lianban.processes.Finding;
import org.lianban.processes.graph.FlowGraph;
import org.lianban.processes.safety.PlainModel;

/**
 * The stages that a model declares.
 *
 * @param stages one for each waiting element that declares itself rightly, in the order of the file
 * @param findings what is wrong with the others; a model with findings is not deployed
 */
public record StageDeclarations(List<StageDeclaration> stages, List<Finding> findings) {

    /**
     * Reads a model that has passed {@link org.lianban.processes.safety.ModelSafety}.
     *
     * @throws org.camunda.bpm.model.xml.ModelException if it is not valid BPMN 2.0
     */
    public static StageDeclarations read(byte[] xml) {
        return of(PlainModel.read(xml));
    }

    /** Of a model that was read already. */
    public static StageDeclarations of(BpmnModelInstance model) {
        List<StageDeclaration> stages = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            if (waits(node)) {
                DeclarationReader reader = new DeclarationReader(process(node), node);
                reader.declaration().ifPresent(stages::add);
                findings.addAll(reader.findings());
            }
        }
        return new StageDeclarations(List.copyOf(stages), List.copyOf(findings));
    }

    /** The declaration of one element, which must be there: models with findings are never deployed. */
    public StageDeclaration of(String elementId) {
        return stages.stream()
                .filter(stage -> stage.elementId().equals(elementId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage is declared by " + elementId));
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || (node instanceof IntermediateCatchEvent event && !FlowGraph.isLink(event));
    }

    private static String process(FlowNode node) {
        ModelElementInstance scope = node;
        while (!(scope instanceof Process process)) {
            scope = scope.getParentElement();
        }
        return process.getId();
    }
}
