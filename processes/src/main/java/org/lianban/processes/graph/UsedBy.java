package org.lianban.processes.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.StageProperties;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Surroundings;

/** Which services use a process. */
public final class UsedBy {
    private UsedBy() {}

    /** Those that the process names by {@code lianban:services}; all that there are, if it names none. */
    public static List<Service> of(Process process, Surroundings surroundings) {
        Set<String> codes = named(process);
        return surroundings.services().stream()
                .filter(service -> codes.isEmpty() || codes.contains(service.code()))
                .toList();
    }

    /**
     * Whether cases come to a process that nobody calls: the program starts those that come with it, and any other is for the services that it names. What is
     * neither is drawn for later, and no service has a limit for it.
     */
    public static boolean isStarted(Process process) {
        return !named(process).isEmpty()
                || ProcessModels.all().stream().anyMatch(model -> model.key().equals(process.getId()));
    }

    private static Set<String> named(Process process) {
        String named = ExtensionProperties.of(process).getOrDefault(StageProperties.SERVICES, "");
        return Arrays.stream(named.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }
}
