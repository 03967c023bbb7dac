package org.lianban.processes.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.StageProperties;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Surroundings;

/** Which services use a process. */
public final class UsedBy {
    private UsedBy() {}

    /** Those that the process names by {@code lianban:services}; all that there are, if it names none. */
    public static List<Service> of(Process process, Surroundings surroundings) {
        String named = ExtensionProperties.of(process).getOrDefault(StageProperties.SERVICES, "");
        Set<String> codes = Arrays.stream(named.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        return surroundings.services().stream()
                .filter(service -> codes.isEmpty() || codes.contains(service.code()))
                .toList();
    }
}
