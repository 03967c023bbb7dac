package org.lianban.app.studio.modeler;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.change.ChangeDesk;
import org.lianban.app.studio.check.Checked;
import org.lianban.app.studio.check.Checks;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.content.ContentReader;
import org.lianban.app.studio.part.Origin;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.revision.RevisionDesk;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.checking.ModelFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts what Camunda Modeler sends into drafts: all of its files or none. */
@Service
class DraftDeployment {

    private final Checks checks;
    private final ChangeDesk changes;
    private final Parts parts;
    private final RevisionDesk revisions;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    DraftDeployment(
            Checks checks,
            ChangeDesk changes,
            Parts parts,
            RevisionDesk revisions,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.checks = checks;
        this.changes = changes;
        this.parts = parts;
        this.revisions = revisions;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * Checks the files and saves them.
     *
     * @param name of the change for what is in none yet
     * @return the change that has them, or the last of several
     * @throws FaultyDeployment if anything in them is wrong
     * @throws Refusal if two of them have one id, or somebody else is editing one, or saved it last
     */
    UUID deploy(Actor designer, String name, List<ModelFile> files, Locale language) {
        Map<ArtifactKey, Content> read = readAll(files, language);
        Checked checked = checks.together(read);
        List<String> names = read.keySet().stream().map(ArtifactKey::fileName).toList();
        if (checked.findings().stream().anyMatch(finding -> finding.blocks() && names.contains(finding.file()))) {
            throw new FaultyDeployment(CamundaError.of(checked.findings(), language));
        }
        return transaction.execute(status -> save(designer, name, read));
    }

    /** Two files for one draft: the one would be saved over the other. */
    private static Map<ArtifactKey, Content> readAll(List<ModelFile> files, Locale language) {
        Map<ArtifactKey, Content> read = new LinkedHashMap<>();
        Map<ArtifactKey, String> names = new HashMap<>();
        for (ModelFile file : files) {
            read(file, language).forEach((artifact, content) -> {
                String other = names.put(artifact, file.name());
                if (other != null) {
                    throw Refusal.invalid(new LocalisedText(
                            "%s 和 %s 的 id 都是 %s，一个都没有保存。".formatted(other, file.name(), artifact.key()),
                            "%s and %s both have the id %s. Nothing was saved."
                                    .formatted(other, file.name(), artifact.key())));
                }
                read.put(artifact, content);
            });
        }
        return read;
    }

    private static Map<ArtifactKey, Content> read(ModelFile file, Locale language) {
        ArtifactKind kind = ArtifactKind.ofFile(file.name());
        try {
            Content content = ContentReader.read(kind, file.content());
            return Map.of(ChangeDesk.keyOf(kind, content), content);
        } catch (Refusal unreadable) {
            throw new FaultyDeployment(CamundaError.unreadable(file.name(), unreadable, language));
        }
    }

    private UUID save(Actor designer, String name, Map<ArtifactKey, Content> files) {
        UUID begun = null;
        UUID last = null;
        for (Map.Entry<ArtifactKey, Content> file : files.entrySet()) {
            Optional<Part> open = parts.open(file.getKey());
            if (open.isPresent()) {
                last = open.get().change();
                revisions.deploy(designer, open.get().id(), name, file.getValue());
            } else {
                begun = begun == null ? changeNamed(designer, name) : begun;
                last = begun;
                changes.take(designer, begun, file.getKey().kind(), file.getValue(), Origin.MODELER);
            }
            record(designer, last, file.getKey());
        }
        if (last == null) {
            throw Refusal.invalid(new LocalisedText("没有文件。", "There is no file."));
        }
        return last;
    }

    /** The designer's own draft of that name, so that one deployment after another does not begin one change after another. */
    private UUID changeNamed(Actor designer, String name) {
        return changes.ownDraft(designer, name).orElseGet(() -> changes.begin(designer, name));
    }

    private void record(Actor designer, @Nullable UUID change, ArtifactKey artifact) {
        trail.record(
                Act.DRAFT_DEPLOYED,
                designer.region(),
                designer.login(),
                String.valueOf(change),
                Map.of("part", artifact));
    }
}
