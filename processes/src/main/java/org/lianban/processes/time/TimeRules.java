package org.lianban.processes.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.Finding;
import org.lianban.processes.graph.Models;
import org.lianban.processes.graph.UsedBy;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageDeclarations;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Surroundings;

/** The rules about time: {@code exceeds-limit}, {@code unbounded-wait}, {@code slack}. What is measured for one model is remembered for the next. */
public final class TimeRules {
    private final Set<String> given;
    private final Models models;
    private final Graphs graphs = new Graphs();
    private final Map<List<String>, Course> courses = new HashMap<>();
    private final Surroundings surroundings;
    private final Limits limits;
    private final Map<StageKey, StageDeclaration> stages;

    /**
     * For these models.
     *
     * @param processes of all models that may be checked, and of all that they call or are called by, by key
     * @param given those of them that stand in the files that are checked
     */
    public TimeRules(Map<String, BpmnModelInstance> processes, Set<String> given, Surroundings surroundings) {
        this.given = given;
        this.models = new Models(processes);
        this.surroundings = surroundings;
        this.limits = new Limits(surroundings);
        this.stages = stages(processes.values());
    }

    /** What there is to say of the elements of one model. */
    public List<Finding> check(BpmnModelInstance model) {
        List<Finding> findings = new ArrayList<>(UnboundedWaits.in(model, models, limits));
        findings.addAll(measured(model));
        return findings;
    }

    private List<Finding> measured(BpmnModelInstance model) {
        Set<String> own = model.getModelElementsByType(Process.class).stream()
                .map(Process::getId)
                .collect(Collectors.toSet());
        List<Course> among = own.stream()
                .flatMap(key ->
                        models.roots(key).stream().filter(UsedBy::isStarted).flatMap(root -> courses(key, root)))
                .distinct()
                .toList();
        List<Finding> findings = new ArrayList<>(new Excess(own, given, among, limits).findings());
        stages.forEach((key, stage) -> {
            if (own.contains(key.process()) && StageWeights.counts(stage)) {
                findings.addAll(new Slack(stage, among, limits).findings());
            }
        });
        return findings;
    }

    /** The model's own word on its services, else that of the process in whose course it runs. */
    private Stream<Course> courses(String key, Process root) {
        List<Service> own = models.process(key)
                .map(process -> UsedBy.of(process, surroundings))
                .orElse(List.of());
        Set<Service> rooted = Set.copyOf(UsedBy.of(root, surroundings));
        return own.stream()
                .filter(rooted::contains)
                .map(service -> courses.computeIfAbsent(
                        List.of(root.getId(), service.code()), any -> new Course(root, service, this::measure)));
    }

    private Length measure(Course course, boolean internalToo) {
        StageWeights weights = new StageWeights(stages, limits, internalToo);
        return new Measure(models, graphs, course.service(), surroundings::service, weights).of(course.root());
    }

    private static Map<StageKey, StageDeclaration> stages(Collection<BpmnModelInstance> models) {
        Map<StageKey, StageDeclaration> stages = new HashMap<>();
        models.stream()
                .distinct()
                .flatMap(model -> StageDeclarations.of(model).stages().stream())
                .forEach(stage -> stages.put(StageKey.of(stage), stage));
        return stages;
    }
}
