package org.lianban.app.studio.release;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.artifact.Artifacts;
import org.lianban.app.studio.change.ChangeDesk;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with releases: look at them, release what is approved, and go back, which is a change like any other. */
@Service
public class ReleaseDesk {

    private final ReleaseStore store;
    private final ReleaseRun run;
    private final ChangeDesk changes;
    private final Artifacts artifacts;
    private final Cursors cursors;
    private final AuditTrail trail;
    private final Clock clock;

    ReleaseDesk(
            ReleaseStore store,
            ReleaseRun run,
            ChangeDesk changes,
            Artifacts artifacts,
            Cursors cursors,
            AuditTrail trail,
            Clock clock) {
        this.store = store;
        this.run = run;
        this.changes = changes;
        this.artifacts = artifacts;
        this.cursors = cursors;
        this.trail = trail;
        this.clock = clock;
    }

    ChangeRelease of(Actor actor, UUID change) {
        changes.requireSeen(actor, change);
        return new ChangeRelease(
                store.ofChange(change).orElse(null),
                store.dueSince(change, clock.instant().minus(ReleaseFigures.PATIENCE))
                        .orElse(null),
                store.stops(change));
    }

    /**
     * Releases an approved change.
     *
     * @throws Refusal if it may not be released, or something stops it: then that is kept with the change
     */
    void release(Actor actor, UUID change) {
        Stopped stopped = run.release(actor, change);
        if (stopped != null) {
            throw Refusal.conflict(
                            stopped.said().get(0),
                            new LocalisedText(
                                    "没有任何内容生效。请撤回更正后重新提交，或在原因消除后再次发布。",
                                    "Nothing of it is in force. Take it back and submit it anew, or release it again once the reason is gone."))
                    .with("reason", "RELEASE_FAILED")
                    .with("cause", stopped.reason());
        }
    }

    Page<Release> page(Actor actor, @Nullable String cursor, int size) {
        String listing = "studio-releases:" + actor.region();
        List<@Nullable String> keys = cursors.open(listing, cursor);
        long before = keys.isEmpty() ? Long.MAX_VALUE : Long.parseLong(String.valueOf(keys.get(0)));
        return Page.of(
                store.page(actor.region(), before, size + 1),
                size,
                last -> cursors.seal(listing, List.of(String.valueOf(last.number()))));
    }

    /**
     * A release of the actor's region.
     *
     * @throws Refusal if there is none
     */
    Release require(Actor actor, long number) {
        return store.find(actor.region(), number).orElseThrow(ReleaseDesk::unknown);
    }

    /**
     * Begins a change that brings back everything that was in force when a release began.
     *
     * @param number of the release, 0 for what was in force before the first
     * @throws Refusal if nothing is different now, or any of it is in an open change
     */
    @Transactional
    public UUID rollBack(Actor actor, long number, String title, String note) {
        Instant then = number == 0
                ? store.firstBegin(actor.region())
                        .map(first -> first.minus(1, ChronoUnit.MICROS))
                        .orElseThrow(ReleaseDesk::unknown)
                : require(actor, number).beginsAt();
        Map<ArtifactKey, Integer> now = artifacts.versionsAt(artifacts.settled());
        Map<ArtifactKey, Integer> before = artifacts.versionsAt(then);
        Map<ArtifactKey, Integer> different = before.entrySet().stream()
                .filter(each -> !each.getValue().equals(now.get(each.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return again(actor, title, note, different, "release " + number);
    }

    /**
     * Begins a change that brings one version back.
     *
     * @throws Refusal if there is no such version, it is in force, or the artifact is in an open change
     */
    @Transactional
    public UUID rollBack(Actor actor, ArtifactKey artifact, int version, String title, String note) {
        artifacts.content(artifact, version);
        boolean inForce = artifacts
                .inForce(artifact, artifacts.settled())
                .filter(present -> present.version() == version)
                .isPresent();
        return again(actor, title, note, inForce ? Map.of() : Map.of(artifact, version), artifact + "@" + version);
    }

    private UUID again(Actor actor, String title, String note, Map<ArtifactKey, Integer> versions, String what) {
        if (versions.isEmpty()) {
            throw Refusal.conflict(
                            new LocalisedText("现在生效的就是它。", "That is what is in force now."),
                            new LocalisedText("请选择另一个版本。", "Choose another."))
                    .with("reason", "IN_FORCE");
        }
        UUID change = changes.beginAgain(actor, title, note);
        versions.forEach((artifact, version) -> changes.addAgain(actor, change, artifact, version));
        trail.record(Act.ROLLBACK_BEGUN, actor.region(), actor.login(), change.toString(), Map.of("to", what));
        return change;
    }

    private static Refusal unknown() {
        return Refusal.notFound(
                new LocalisedText("没有这次发布，或您无权查看。", "There is no such release, or you may not see it."));
    }
}
