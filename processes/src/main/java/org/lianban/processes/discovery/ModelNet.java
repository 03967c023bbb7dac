package org.lianban.processes.discovery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.discovery.NetBuilder.Seen;
import org.lianban.processes.safety.PlainModel;

/** A set of models that call one another, of which one is the root: what cases are compared with. */
public final class ModelNet {

    /** Models call one another so often that their net would be too large. */
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(int most) {
            super("the models together need more than " + most + " places");
        }
    }

    private final Map<String, Process> processes = new HashMap<>();
    private final String root;
    private final Seen seen;
    private final Map<List<String>, Net> nets = new HashMap<>();

    private ModelNet(Collection<byte[]> models, String root, Seen seen) {
        for (byte[] xml : models) {
            PlainModel.read(xml)
                    .getModelElementsByType(Process.class)
                    .forEach(process -> processes.put(process.getId(), process));
        }
        this.root = root;
        this.seen = seen;
    }

    /**
     * Models that have passed {@link org.lianban.processes.safety.ModelSafety}.
     *
     * @param root key of the process with which a case begins
     * @throws org.camunda.bpm.model.xml.ModelException if one is not valid BPMN 2.0
     * @throws IllegalArgumentException if there is no such process
     */
    public static ModelNet of(Collection<byte[]> models, String root) {
        ModelNet net = new ModelNet(models, root, Activity::new);
        if (!net.processes.containsKey(root)) {
            throw new IllegalArgumentException("no model of the process " + root);
        }
        return net;
    }

    /** What was drawn from a log, in which each task stands for its activity. */
    public static ModelNet of(DrawnModel drawn) {
        return new ModelNet(
                List.of(drawn.xml()),
                DrawnModel.KEY,
                (process, element, branch) ->
                        Objects.requireNonNull(drawn.activities().get(element)));
    }

    /** The net for cases of some branches; of a drawn model there is only one. */
    Net forBranches(List<String> branches) {
        return nets.computeIfAbsent(branches, some -> NetBuilder.build(processes, root, some, seen));
    }
}
