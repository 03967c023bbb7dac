package org.lianban.processes.flow;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.safety.ModelSafety;

/**
 * Several processes that call one another.
 *
 * @param root key of the process that a case begins with
 */
public record FlowModel(String root, Map<String, FlowProcess> processes) {

    public FlowModel {
        processes = Map.copyOf(processes);
    }

    /** The models that are shipped. */
    public static FlowModel shipped() {
        return read(ProcessModels.all().stream().map(ProcessModel::bytes).toList());
    }

    /**
     * Reads a set of models, of which one is {@code approval_case}; a process that stands twice is taken from the later file, and what no
     * case comes to by calls is left out.
     *
     * @throws UnfitModel if a file is not safe or not BPMN, if a stage declares nothing, or if a process that is called is not there
     */
    public static FlowModel read(Collection<byte[]> files) {
        Map<String, FlowProcess> processes = new HashMap<>();
        files.forEach(xml -> readOne(xml).forEach(process -> processes.put(process.key(), process)));
        Map<String, FlowProcess> reached = new HashMap<>();
        reach(ApprovalCaseProcess.KEY, processes, reached);
        return new FlowModel(ApprovalCaseProcess.KEY, reached);
    }

    private static void reach(String key, Map<String, FlowProcess> all, Map<String, FlowProcess> reached) {
        FlowProcess process = all.get(key);
        if (process == null) {
            throw new UnfitModel(key, "没有流程 " + key + "。", "There is no process " + key + ".");
        }
        if (reached.put(key, process) == null) {
            process.nodes().values().stream()
                    .flatMap(node -> Optional.ofNullable(node.calls()).stream())
                    .forEach(called -> reach(called, all, reached));
        }
    }

    private static List<FlowProcess> readOne(byte[] xml) {
        ModelSafety.check(xml).stream().findFirst().ifPresent(unsafe -> {
            throw new UnfitModel(unsafe.elementId(), unsafe.zh(), unsafe.en());
        });
        try {
            BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml));
            ProcessReader reader = new ProcessReader(xml);
            model.getModelElementsByType(Process.class).forEach(reader::read);
            return reader.found();
        } catch (ModelException e) {
            throw new UnfitModel("", "不是有效的 BPMN 2.0 文件。", "It is not valid BPMN 2.0.", e);
        }
    }

    /** The process of that key, which must exist. */
    public FlowProcess process(String key) {
        FlowProcess process = processes.get(key);
        if (process == null) {
            throw new IllegalArgumentException("no process " + key);
        }
        return process;
    }

    /** The same processes with that one instead of the one of its key. */
    public FlowModel with(FlowProcess process) {
        Map<String, FlowProcess> changed = new HashMap<>(processes);
        changed.put(process.key(), process);
        return new FlowModel(root, changed);
    }
}
