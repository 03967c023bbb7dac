package org.lianban.app.studio.change;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.artifact.ArtifactVersion;
import org.lianban.app.studio.artifact.Artifacts;
import org.lianban.app.studio.change.ChangeForms.NewPart;
import org.lianban.app.studio.change.ChangeForms.PartBeginning;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.content.EmptyFiles;
import org.lianban.app.studio.lock.Locks;
import org.lianban.app.studio.part.ChangeState;
import org.lianban.app.studio.part.Origin;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.part.Revisions;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What designers do with changes. Any designer of the region may do it: the lock keeps them apart, the trail says who it was. */
@Service
public class ChangeDesk {

    /** No release that anybody can look through has more. */
    static final int MOST_PARTS = 50;

    private final Changes changes;
    private final Parts parts;
    private final Revisions revisions;
    private final Artifacts artifacts;
    private final Locks locks;
    private final AuditTrail trail;
    private final Clock clock;

    ChangeDesk(
            Changes changes,
            Parts parts,
            Revisions revisions,
            Artifacts artifacts,
            Locks locks,
            AuditTrail trail,
            Clock clock) {
        this.changes = changes;
        this.parts = parts;
        this.revisions = revisions;
        this.artifacts = artifacts;
        this.locks = locks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Requires that there is such a change in the actor's region.
     *
     * @throws Refusal if there is none
     */
    public void requireSeen(Actor actor, UUID id) {
        changes.require(actor.region(), id);
    }

    /**
     * A draft of the actor's region: until the transaction ends nobody saves or adds anything in it.
     *
     * @throws Refusal if there is none
     */
    public Change requireDraft(Actor actor, UUID id) {
        return changes.requireDraft(actor.region(), id);
    }

    /**
     * As {@link #requireDraft}, of a change in one of these states.
     *
     * @throws Refusal if it is in another
     */
    public Change requireState(String region, UUID id, ChangeState... oneOf) {
        Change change = changes.lock(region, id);
        if (!List.of(oneOf).contains(change.state())) {
            throw Refusal.conflict(
                            new LocalisedText("变更单已不在此状态。", "The change is not in that state any more."),
                            new LocalisedText("请刷新页面查看其状态。", "Reload the page to see how it stands."))
                    .with("reason", "OTHER_STATE")
                    .with("state", change.state());
        }
        return change;
    }

    /** Lets a change that the transaction has locked be in that state. */
    public void move(UUID id, ChangeState state) {
        changes.move(id, state, now());
    }

    /** The actor's own draft of that title, the newest of several. */
    public Optional<UUID> ownDraft(Actor actor, String title) {
        return changes.ownDraft(actor, title);
    }

    @Transactional
    public UUID begin(Actor actor, String title) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        changes.add(id, actor, title.strip(), now());
        record(Act.CHANGE_BEGUN, actor, id, Map.of("title", title.strip()));
        return id;
    }

    /** Begins a change that is to bring versions back which were in force before, with a note for its release. */
    public UUID beginAgain(Actor actor, String title, String note) {
        UUID id = begin(actor, title);
        changes.propose(id, note.strip());
        return id;
    }

    /**
     * Takes an earlier version into a draft that the transaction has begun, byte for byte.
     *
     * @throws Refusal if the artifact is in an open change
     */
    public void addAgain(Actor actor, UUID change, ArtifactKey artifact, int version) {
        Integer base = standing(artifact).map(ArtifactVersion::version).orElse(null);
        add(actor, change, artifact, base, Origin.RESTORED, artifacts.content(artifact, version));
    }

    @Transactional
    public void rename(Actor actor, UUID id, String title) {
        Change change = changes.requireDraft(actor.region(), id);
        changes.rename(id, title.strip(), now());
        record(Act.CHANGE_RENAMED, actor, id, Map.of("from", change.title(), "to", title.strip()));
    }

    /**
     * Gives a change up. Its drafts stay readable; its artifacts are free for others.
     *
     * @throws Refusal if somebody else is editing in it
     */
    @Transactional
    public void discard(Actor actor, UUID id) {
        Change change = changes.requireDraft(actor.region(), id);
        locks.requireAllFree(actor, id);
        changes.move(id, ChangeState.DISCARDED, now());
        parts.closeAll(id);
        record(Act.CHANGE_DISCARDED, actor, id, Map.of("title", change.title()));
    }

    /** Takes a part into a change.
     *
     * @throws Refusal if there is nothing in force to begin with, or the new one is not new, or it is in another open change
     */
    @Transactional
    public UUID add(Actor actor, UUID change, NewPart form) {
        ArtifactKey artifact = ArtifactKey.of(form.kind(), form.key());
        Optional<ArtifactVersion> inForce = standing(artifact);
        if (form.beginning() == PartBeginning.IN_FORCE) {
            ArtifactVersion base = inForce.orElseThrow(() ->
                    Refusal.notFound(new LocalisedText("没有生效的这个模型、规则表或表单。", "Nothing of that name is in force.")));
            return add(
                    actor,
                    change,
                    artifact,
                    base.version(),
                    Origin.IN_FORCE,
                    artifacts.content(artifact, base.version()));
        }
        if (inForce.isPresent()) {
            throw Refusal.conflict(
                    new LocalisedText("已有同名且生效的 %s。".formatted(form.key()), "%s is in force.".formatted(form.key())),
                    new LocalisedText("请从生效版本开始修改，或换一个名称。", "Begin with what is in force, or choose another key."));
        }
        String name = Objects.requireNonNullElse(form.name(), form.key());
        return add(actor, change, artifact, null, Origin.EMPTY, EmptyFiles.of(artifact, name));
    }

    /**
     * Adds a file of the designer's own; whose version it is to become stands in it.
     *
     * @throws Refusal if nothing stands in it, or the artifact is in another open change
     */
    @Transactional
    public UUID take(Actor actor, UUID change, ArtifactKind kind, Content content, Origin origin) {
        ArtifactKey artifact = keyOf(kind, content);
        Integer base = standing(artifact).map(ArtifactVersion::version).orElse(null);
        return add(actor, change, artifact, base, origin, content);
    }

    /**
     * The artifact that a file is of.
     *
     * @throws Refusal if it does not say
     */
    public static ArtifactKey keyOf(ArtifactKind kind, Content content) {
        String key = content.key();
        if (key == null) {
            throw Refusal.invalid(
                    "content", new LocalisedText("文件中没有带 id 的流程、决策或表单", "has no process, decision or form with an id"));
        }
        return ArtifactKey.of(kind, key);
    }

    private UUID add(
            Actor actor, UUID change, ArtifactKey artifact, @Nullable Integer base, Origin origin, Content content) {
        changes.requireDraft(actor.region(), change);
        if (parts.of(change).size() >= MOST_PARTS) {
            throw Refusal.conflict(
                    new LocalisedText(
                            "一个变更单最多 %d 个部分。".formatted(MOST_PARTS),
                            "A change has at most %d parts.".formatted(MOST_PARTS)),
                    new LocalisedText("请另建变更单。", "Begin another change."));
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        if (!parts.add(id, change, artifact, content.name(artifact.key()), base, now())) {
            throw openElsewhere(artifact);
        }
        revisions.add(parts.requireForWork(actor, id), actor, origin, "", content);
        record(Act.PART_ADDED, actor, change, Map.<String, Object>of("part", artifact, "origin", origin));
        return id;
    }

    /** What a draft builds on: also what was released just now and begins in some seconds. */
    private Optional<ArtifactVersion> standing(ArtifactKey artifact) {
        return artifacts.inForce(artifact, artifacts.settled());
    }

    private Refusal openElsewhere(ArtifactKey artifact) {
        Refusal refusal = Refusal.conflict(
                        new LocalisedText("它已在一个未结束的变更单中。", "It is in an open change already."),
                        new LocalisedText("请在那个变更单中修改，或等它结束。", "Work on it there, or await its end."))
                .with("reason", "OPEN_ELSEWHERE");
        // only a moment later it may be closed again
        parts.open(artifact).ifPresent(part -> changes.find(part.region(), part.change())
                .ifPresent(other -> refusal.with("by", other.author().name())
                        .with("at", other.createdAt())
                        .with("change", other.id())
                        .with("title", other.title())));
        return refusal;
    }

    /**
     * Takes a part out of its change. Its revisions stay; the artifact is free for others.
     *
     * @throws Refusal if somebody else is editing it
     */
    @Transactional
    public void remove(Actor actor, UUID id) {
        Part part = parts.requireForWork(actor, id);
        locks.requireFree(actor, part);
        parts.close(id);
        record(Act.PART_REMOVED, actor, part.change(), Map.of("part", part.artifact()));
    }

    private void record(Act act, Actor actor, UUID change, Map<String, ?> what) {
        trail.record(act, actor.region(), actor.login(), change.toString(), what);
    }

    /** PostgreSQL keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
