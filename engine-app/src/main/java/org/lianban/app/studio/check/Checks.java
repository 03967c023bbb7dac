package org.lianban.app.studio.check;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.checks.CheckSurroundings;
import org.lianban.app.forms.StageForm;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.artifact.Artifacts;
import org.lianban.app.studio.change.ChangeDesk;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.part.Revisions;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.Severity;
import org.lianban.processes.checking.FileFinding;
import org.lianban.processes.checking.ModelChecker;
import org.lianban.processes.checking.ModelFile;
import org.lianban.processes.surroundings.Surroundings;
import org.springframework.stereotype.Service;

/** Checks drafts together with what they will meet: the other parts of their change, and what else is in force. */
@Service
public class Checks {

    private final ChangeDesk changes;
    private final Parts parts;
    private final Revisions revisions;
    private final Artifacts artifacts;
    private final CatalogueBook catalogue;
    private final CheckPool pool;
    private final Clock clock;

    Checks(
            ChangeDesk changes,
            Parts parts,
            Revisions revisions,
            Artifacts artifacts,
            CatalogueBook catalogue,
            CheckPool pool,
            Clock clock) {
        this.changes = changes;
        this.parts = parts;
        this.revisions = revisions;
        this.artifacts = artifacts;
        this.catalogue = catalogue;
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * Checks one file.
     *
     * @param change whose parts it will meet, or null
     * @return what there is to say of that file
     */
    public Checked one(Actor actor, ArtifactKey artifact, Content content, @Nullable UUID change) {
        Map<ArtifactKey, Content> drafts = change == null ? new HashMap<>() : drafts(actor, change);
        drafts.put(artifact, content);
        return pool.run(() -> Checked.of(found(drafts, Set.of(artifact), false, clock.instant())));
    }

    /** Checks several files that will come into force together; of models in force, what they would make wrong. */
    public Checked together(Map<ArtifactKey, Content> files) {
        return together(files, clock.instant());
    }

    private Checked together(Map<ArtifactKey, Content> files, Instant moment) {
        return pool.run(() -> Checked.of(found(files, files.keySet(), true, moment)));
    }

    /** As {@link #together(Map)}, of these drafts as they were saved last, with what is in force at a moment. */
    public Checked drafts(List<Part> drafts, Instant moment) {
        return together(
                drafts.stream().collect(Collectors.toMap(Part::artifact, part -> revisions.content(part, part.head()))),
                moment);
    }

    /** As {@link #together(Map)}, of all parts of a change. */
    public Checked change(Actor actor, UUID change) {
        return together(drafts(actor, change));
    }

    /**
     * Requires that an engine may read a file.
     *
     * @throws Refusal if it could do harm there
     */
    public void requireHarmless(ArtifactKey artifact, Content content) {
        Optional<ModelFinding> harm =
                pool.run(() -> found(Map.of(artifact, content), Set.of(artifact), false, clock.instant())).stream()
                        .filter(finding -> finding.rule().startsWith("forbidden-")
                                || finding.rule().equals("unreadable")
                                || finding.rule().equals("unsupported"))
                        .findFirst();
        harm.ifPresent(finding -> {
            throw Refusal.conflict(
                            new LocalisedText(finding.zh(), finding.en()),
                            new LocalisedText("请先更正，再试验。", "Put it right first, then try it."))
                    .with("rule", finding.rule());
        });
    }

    /** Does something of the engine's within the time and the number of checks. */
    public <T> T within(Callable<T> work) {
        return pool.run(work);
    }

    private Map<ArtifactKey, Content> drafts(Actor actor, UUID change) {
        changes.requireSeen(actor, change);
        return parts.of(change).stream()
                .collect(Collectors.toMap(Part::artifact, part -> revisions.content(part, part.head())));
    }

    /**
     * Checks the drafts with what is in force at a moment.
     *
     * @param asked of which everything is told
     * @param others whether the errors of the others are told, too
     */
    private List<ModelFinding> found(
            Map<ArtifactKey, Content> drafts, Set<ArtifactKey> asked, boolean others, Instant moment) {
        Map<String, byte[]> tables = new HashMap<>();
        Map<String, ModelFile> files = new TreeMap<>();
        Set<String> forms = new HashSet<>();
        for (Artifacts.InForce one : artifacts.allInForce(moment)) {
            String name = one.key().fileName();
            if (one.key().kind() == ArtifactKind.TABLE) {
                tables.put(name, one.content().bytes());
            } else if (one.key().kind() == ArtifactKind.MODEL && (others || !one.shipped())) {
                // the checker knows the shipped ones by itself
                files.put(name, new ModelFile(name, one.content().bytes()));
            } else if (one.key().kind() == ArtifactKind.FORM) {
                forms.add(one.key().key());
            }
        }
        drafts.forEach((artifact, content) -> {
            if (artifact.kind() == ArtifactKind.FORM) {
                forms.add(artifact.key());
            } else {
                files.put(artifact.fileName(), new ModelFile(artifact.fileName(), content.bytes()));
            }
        });
        Set<String> names = asked.stream().map(ArtifactKey::fileName).collect(Collectors.toSet());
        Map<Boolean, List<ModelFile>> split =
                files.values().stream().collect(Collectors.partitioningBy(file -> names.contains(file.name())));
        Surroundings surroundings =
                CheckSurroundings.of(catalogue.current(), tables).withForms(forms);
        List<FileFinding> found = new ArrayList<>(ModelChecker.check(
                split.getOrDefault(true, List.of()), split.getOrDefault(false, List.of()), surroundings));
        if (others) {
            found.addAll(wrongWithOthers(
                    split.getOrDefault(false, List.of()), split.getOrDefault(true, List.of()), surroundings, found));
        }
        drafts.forEach((artifact, content) -> {
            if (artifact.kind() == ArtifactKind.FORM && asked.contains(artifact)) {
                StageForm.faults(content.bytes())
                        .forEach(finding -> found.add(new FileFinding(artifact.fileName(), 0, finding)));
            }
        });
        return found.stream().map(ModelFinding::of).toList();
    }

    /** The errors of the others that the drafts' own findings do not tell: what a draft does to a path is told once, at the draft. */
    private static List<FileFinding> wrongWithOthers(
            List<ModelFile> others, List<ModelFile> drafts, Surroundings surroundings, List<FileFinding> told) {
        Set<String> sentences = told.stream().map(each -> each.finding().zh()).collect(Collectors.toSet());
        return ModelChecker.check(others, drafts, surroundings).stream()
                .filter(each -> each.finding().severity() == Severity.ERROR)
                .filter(each -> !sentences.contains(each.finding().zh()))
                .toList();
    }
}
