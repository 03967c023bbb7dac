package org.lianban.app.studio.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.artifact.Artifacts;
import org.lianban.app.studio.change.ChangeDesk;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.part.Revisions;
import org.lianban.processes.Severity;
import org.lianban.processes.checking.FileFinding;
import org.lianban.processes.checking.ModelChecker;
import org.lianban.processes.checking.ModelFile;
import org.springframework.stereotype.Service;

/** Checks drafts together with what they will meet: the other parts of their change, and what else is in force. */
@Service
public class Checks {

    private final ChangeDesk changes;
    private final Parts parts;
    private final Revisions revisions;
    private final Artifacts artifacts;
    private final CheckPool pool;

    Checks(ChangeDesk changes, Parts parts, Revisions revisions, Artifacts artifacts, CheckPool pool) {
        this.changes = changes;
        this.parts = parts;
        this.revisions = revisions;
        this.artifacts = artifacts;
        this.pool = pool;
    }

    /**
     * Checks one file.
     *
     * @param change whose parts it will meet, or null
     * @return what there is to say of that file
     */
    public Checked one(Actor actor, ArtifactKey artifact, Content content, @Nullable UUID change) {
        Map<ArtifactKey, Content> met = new LinkedHashMap<>(inForce());
        if (change != null) {
            met.putAll(drafts(actor, change));
        }
        met.put(artifact, content);
        return pool.run(() -> Checked.of(found(met, Set.of(artifact)).toList()));
    }

    /** Checks all parts of a change; of what else is in force, what they would make wrong. */
    public Checked change(Actor actor, UUID change) {
        Map<ArtifactKey, Content> drafts = drafts(actor, change);
        Map<ArtifactKey, Content> met = new LinkedHashMap<>(inForce());
        met.putAll(drafts);
        return pool.run(() -> Checked.of(found(met, drafts.keySet()).toList()));
    }

    private Map<ArtifactKey, Content> drafts(Actor actor, UUID change) {
        changes.requireSeen(actor, change);
        return parts.of(change).stream()
                .collect(Collectors.toMap(Part::artifact, part -> revisions.content(part, part.head())));
    }

    private Map<ArtifactKey, Content> inForce() {
        return artifacts.allInForce().stream()
                .collect(Collectors.toMap(Artifacts.InForce::key, Artifacts.InForce::content));
    }

    private static Stream<ModelFinding> found(Map<ArtifactKey, Content> files, Set<ArtifactKey> asked) {
        Set<String> names = asked.stream().map(ArtifactKey::fileName).collect(Collectors.toSet());
        List<FileFinding> found = new ArrayList<>(ModelChecker.check(models(files)));
        asked.stream().filter(artifact -> artifact.kind() == ArtifactKind.FORM).forEach(artifact -> FormCheck.check(
                        files.get(artifact))
                .forEach(finding -> found.add(new FileFinding(artifact.fileName(), finding))));
        return found.stream()
                .filter(each ->
                        names.contains(each.file()) || each.finding().severity() == Severity.ERROR && asked.size() > 1)
                .map(ModelFinding::of);
    }

    private static List<ModelFile> models(Map<ArtifactKey, Content> files) {
        Map<String, ModelFile> byName = new TreeMap<>();
        files.forEach((artifact, content) -> {
            if (artifact.kind() == ArtifactKind.MODEL) {
                byName.put(artifact.fileName(), new ModelFile(artifact.fileName(), content.bytes()));
            }
        });
        return List.copyOf(byName.values());
    }
}
