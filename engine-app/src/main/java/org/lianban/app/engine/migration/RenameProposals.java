package org.lianban.app.engine.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.lianban.app.engine.FlowModels;
import org.lianban.app.engine.FlowModels.FlowModel;
import org.lianban.app.engine.migration.RenameProposal.RenameChoice;
import org.lianban.app.engine.release.ModelReleases;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;

/** Guesses what the elements of one set are called in another, by their sort, name and neighbours; a designer has the last word. */
@Component
public class RenameProposals {

    private final ModelReleases releases;
    private final FlowModels models;
    private final RepositoryService repository;

    RenameProposals(ModelReleases releases, FlowModels models, RepositoryService repository) {
        this.releases = releases;
        this.models = models;
        this.repository = repository;
    }

    /** One for each element that a case can wait in and that is missing in the target, process by process. */
    public List<RenameProposal> between(String from, String to) {
        Map<String, String> targets = releases.definitions(to);
        List<RenameProposal> proposals = new ArrayList<>();
        releases.definitions(from).entrySet().stream()
                .filter(process -> targets.containsKey(process.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(process ->
                        propose(process.getValue(), Objects.requireNonNull(targets.get(process.getKey())), proposals));
        return proposals;
    }

    private void propose(String source, String target, List<RenameProposal> proposals) {
        Map<String, FlowNode> before = places(source);
        Map<String, FlowNode> after = places(target);
        List<FlowNode> missing = before.values().stream()
                .filter(node -> !after.containsKey(node.getId()))
                .toList();
        List<FlowNode> added = after.values().stream()
                .filter(node -> !before.containsKey(node.getId()))
                .toList();
        FlowModel model = models.ofDefinition(source);
        FlowModel next = models.ofDefinition(target);
        Set<String> taken = new HashSet<>();
        for (FlowNode node : missing) {
            List<FlowNode> alike = added.stream()
                    .filter(other -> sort(other).equals(sort(node)))
                    .toList();
            Optional<String> guess = guess(node, alike, taken);
            guess.ifPresent(taken::add);
            proposals.add(new RenameProposal(
                    model.key(),
                    name(model, model.key()),
                    node.getId(),
                    name(model, node.getId()),
                    guess.orElse(null),
                    alike.stream()
                            .map(other -> new RenameChoice(other.getId(), name(next, other.getId())))
                            .toList()));
        }
    }

    /** Of the same name, or between the same neighbours; one that was guessed already is not guessed again. */
    private static Optional<String> guess(FlowNode node, List<FlowNode> alike, Set<String> taken) {
        List<FlowNode> free =
                alike.stream().filter(other -> !taken.contains(other.getId())).toList();
        return free.stream()
                .filter(other -> node.getName() != null && node.getName().equals(other.getName()))
                .findFirst()
                .or(() -> free.stream()
                        .filter(other -> neighbours(other).equals(neighbours(node)))
                        .findFirst())
                .map(FlowNode::getId);
    }

    private static Set<String> neighbours(FlowNode node) {
        Set<String> around = ids(node.getIncoming(), true);
        around.addAll(ids(node.getOutgoing(), false));
        return around;
    }

    private static Set<String> ids(Collection<SequenceFlow> flows, boolean source) {
        return flows.stream()
                .map(flow -> source
                        ? "<" + flow.getSource().getId()
                        : ">" + flow.getTarget().getId())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String sort(FlowNode node) {
        String event = node instanceof CatchEvent caught
                ? caught.getEventDefinitions().stream()
                        .map(each -> each.getElementType().getTypeName())
                        .collect(Collectors.joining())
                : "";
        return node.getElementType().getTypeName() + event;
    }

    /** Stages, calls, and what waits for a day or a message. */
    private Map<String, FlowNode> places(String definition) {
        Map<String, FlowNode> places = new LinkedHashMap<>();
        repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof Activity || node instanceof CatchEvent)
                .filter(node -> !(node instanceof StartEvent))
                .forEach(node -> places.put(node.getId(), node));
        return places;
    }

    private static LocalisedText name(FlowModel model, String id) {
        return model.names().getOrDefault(id, new LocalisedText(id, id));
    }
}
