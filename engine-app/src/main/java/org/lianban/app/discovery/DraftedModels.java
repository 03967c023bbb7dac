package org.lianban.app.discovery;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.studio.change.ChangeDesk;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.part.Revisions;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.safety.ModelSafety;
import org.springframework.stereotype.Component;

/** The models of a change as they were saved last: what cases are compared with before it is released. */
@Component
class DraftedModels {

    private final ChangeDesk changes;
    private final Parts parts;
    private final Revisions revisions;

    DraftedModels(ChangeDesk changes, Parts parts, Revisions revisions) {
        this.changes = changes;
        this.parts = parts;
        this.revisions = revisions;
    }

    /**
     * Drafted models by their processes.
     *
     * @throws Refusal if there is no such change, the reader may see no drafts, or one of them cannot be read
     */
    Map<String, Content> of(Actor reader, UUID change) {
        if (!reader.has(Role.DESIGNER)) {
            throw Refusal.forbidden(
                    "drafts", new LocalisedText("只有设计人员可以与草稿比对。", "Only designers compare with drafts."));
        }
        changes.requireSeen(reader, change);
        Map<String, Content> drafts = parts.of(change).stream()
                .filter(part -> part.artifact().kind() == ArtifactKind.MODEL)
                .collect(toMap(part -> part.artifact().key(), this::content, (one, other) -> one, TreeMap::new));
        drafts.forEach(DraftedModels::requireReadable);
        return drafts;
    }

    private Content content(Part part) {
        return revisions.content(part, part.head());
    }

    private static void requireReadable(String key, Content content) {
        if (!ModelSafety.check(content.bytes()).isEmpty()) {
            throw unfit(key);
        }
    }

    /** What is said of a draft that nothing can be compared with. */
    static Refusal unfit(String key) {
        return Refusal.conflict(
                new LocalisedText("草稿 " + key + " 无法用于比对。", "Cases cannot be compared with the draft " + key + "."),
                new LocalisedText("请先按校验结果更正草稿。", "Put right first what the check finds in it."));
    }
}
