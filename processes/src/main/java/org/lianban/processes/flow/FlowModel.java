package org.lianban.processes.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.safety.ModelSafety;
import org.lianban.processes.safety.SafeReading;

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
        SafeReading reading = ModelSafety.read(xml);
        reading.findings().stream().findFirst().ifPresent(unsafe -> {
            throw new UnfitModel(unsafe.elementId(), unsafe.zh(), unsafe.en());
        });
        BpmnModelInstance model = reading.model().orElseThrow();
        ProcessReader reader = new ProcessReader(model);
        model.getModelElementsByType(Process.class).forEach(reader::read);
        return reader.found();
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
