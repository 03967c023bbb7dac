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

/** The rules about time: {@code exceeds-limit}, {@code unbounded-wait}, {@code slack}. */
public final class TimeRules {
    private final BpmnModelInstance model;
    private final Set<String> given;
    private final Models models;
    private final Graphs graphs = new Graphs();
    private final Surroundings surroundings;
    private final Limits limits;
    private final Map<StageKey, StageDeclaration> stages;

    private TimeRules(
            BpmnModelInstance model,
            Map<String, BpmnModelInstance> processes,
            Set<String> given,
            Surroundings surroundings) {
        this.model = model;
        this.given = given;
        this.models = new Models(processes);
        this.surroundings = surroundings;
        this.limits = new Limits(surroundings);
        this.stages = stages(processes.values());
    }

    /**
     * What there is to say of the elements of one model.
     *
     * @param processes of the model and of all that it calls or is called by, by key
     * @param given those of them that stand in the files that are checked
     */
    public static List<Finding> check(
            BpmnModelInstance model,
            Map<String, BpmnModelInstance> processes,
            Set<String> given,
            Surroundings surroundings) {
        TimeRules rules = new TimeRules(model, processes, given, surroundings);
        List<Finding> findings = new ArrayList<>(UnboundedWaits.in(model, rules.models, rules.limits));
        findings.addAll(rules.measured());
        return findings;
    }

    private List<Finding> measured() {
        Set<String> own = model.getModelElementsByType(Process.class).stream()
                .map(Process::getId)
                .collect(Collectors.toSet());
        List<Course> courses = own.stream()
                .flatMap(key -> models.roots(key).stream().flatMap(root -> courses(key, root)))
                .distinct()
                .toList();
        List<Finding> findings = new ArrayList<>(new Excess(own, given, courses, limits).findings());
        stages.forEach((key, stage) -> {
            if (own.contains(key.process()) && StageWeights.counts(stage)) {
                findings.addAll(new Slack(key, courses, limits).findings());
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
        return own.stream().filter(rooted::contains).map(service -> new Course(root, service, this::measure));
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
                .forEach(stage -> stages.put(new StageKey(stage.process(), stage.elementId()), stage));
        return stages;
    }
}
