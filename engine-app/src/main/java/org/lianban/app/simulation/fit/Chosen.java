package org.lianban.app.simulation.fit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.course.PastStage;
import org.lianban.app.simulation.walk.Track;
import org.lianban.app.simulation.walk.Tracks;
import org.lianban.processes.flow.FlowModel;
import org.lianban.processes.flow.Node;

/** Finds out what was chosen in past cases: which way through the model under which they were handled fits their stages best. */
public final class Chosen {

    private final Tracks single;
    private final Tracks joint;
    private final Set<String> known;

    public Chosen(FlowModel model) {
        single = Tracks.through(model, false);
        joint = Tracks.through(model, true);
        known = model.processes().values().stream()
                .flatMap(process -> process.nodes().values().stream())
                .filter(node -> node.kind() == Node.Kind.STAGE)
                .filter(node -> !Waiting.isForOthers(node))
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    /** The cases with their choices, unless these are known already; of one that was withdrawn on its way nobody knows what would have been chosen behind. */
    public List<PastCase> in(Collection<PastCase> cases) {
        return cases.stream().map(this::in).toList();
    }

    private PastCase in(PastCase one) {
        if (one.facts().withdrawnAfter() != null || !one.facts().choices().isEmpty()) {
            return one;
        }
        Track track = (one.facts().joint() ? joint : single)
                .fitting(elements(one, any -> true), elements(one, stage -> !stage.finished()));
        return track == null ? one : one.withFacts(one.facts().withChoices(track.choices()));
    }

    private Set<String> elements(PastCase one, Predicate<PastStage> which) {
        return one.stages().stream()
                .filter(which)
                .map(PastStage::element)
                .filter(known::contains)
                .collect(Collectors.toSet());
    }
}
