package org.lianban.processes.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;

/** Processes that call one another. */
public final class Models {
    private final Map<String, Process> processes = new LinkedHashMap<>();
    private final Map<String, Set<String>> callers = new LinkedHashMap<>();

    /**
     * These processes.
     *
     * @param models the model in which each process stands, by the key of the process
     */
    public Models(Map<String, BpmnModelInstance> models) {
        models.forEach((key, model) -> {
            if (model.getModelElementById(key) instanceof Process process) {
                processes.put(key, process);
            }
        });
        processes.forEach((key, process) -> callsIn(process)
                .forEach(called -> callers.computeIfAbsent(called, any -> new LinkedHashSet<>())
                        .add(key)));
    }

    public Optional<Process> process(@Nullable String key) {
        return Optional.ofNullable(key).map(processes::get);
    }

    /** The processes in whose course that one may run and that nobody calls themselves; the process itself, if nobody calls it. */
    public List<Process> roots(String key) {
        Set<String> above = new LinkedHashSet<>(List.of(key));
        List<String> open = new ArrayList<>(above);
        while (!open.isEmpty()) {
            callers.getOrDefault(open.remove(0), Set.of()).stream()
                    .filter(above::add)
                    .forEach(open::add);
        }
        return above.stream()
                .filter(one -> callers.getOrDefault(one, Set.of()).isEmpty())
                .flatMap(one -> process(one).stream())
                .toList();
    }

    /** Where a process is called. */
    public Stream<CallActivity> callsOf(String key) {
        return processes.values().stream()
                .flatMap(process -> calls(process).stream())
                .filter(call -> key.equals(call.getCalledElement()));
    }

    /** Whether a process can come to call itself, directly or through others. */
    public boolean callsItself(String key) {
        Set<String> below = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(key));
        while (!open.isEmpty()) {
            process(open.remove(0)).map(Models::callsIn).orElse(List.of()).stream()
                    .filter(below::add)
                    .forEach(open::add);
        }
        return below.contains(key);
    }

    /** The calls in a process, those in its sub-processes included. */
    public static Collection<CallActivity> calls(Process process) {
        return process.getModelInstance().getModelElementsByType(CallActivity.class).stream()
                .filter(call -> process.equals(Scopes.processOf(call)))
                .toList();
    }

    private static List<String> callsIn(Process process) {
        return calls(process).stream()
                .flatMap(call -> Optional.ofNullable(call.getCalledElement()).stream())
                .distinct()
                .toList();
    }
}
