package org.lianban.app.studio.release;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.database.Outage;
import org.lianban.app.engine.release.ModelReleases;
import org.lianban.app.organisation.Actor;
import org.lianban.app.rulebook.RuleReleases;
import org.lianban.app.studio.approval.ApprovalDesk;
import org.lianban.app.studio.approval.Gate;
import org.lianban.app.studio.approval.Submission;
import org.lianban.app.studio.artifact.ArtifactVersion;
import org.lianban.app.studio.artifact.Artifacts;
import org.lianban.app.studio.change.Change;
import org.lianban.app.studio.change.ChangeDesk;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.part.ChangeState;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.part.Revisions;
import org.lianban.app.studio.release.ReleaseStore.Replacement;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.RefusalKind;
import org.lianban.processes.checking.ModelFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Releases an approved change: all of it in one transaction, or nothing and the reason why. */
@Component
class ReleaseRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseRun.class);

    /** So long before its effective date a change is released, so that all of it begins at that very moment on all nodes. */
    static final Duration AHEAD = Duration.ofSeconds(30);

    private final ChangeDesk changes;
    private final Parts parts;
    private final Revisions revisions;
    private final Artifacts artifacts;
    private final ApprovalDesk approvals;
    private final Gate gate;
    private final ModelReleases models;
    private final RuleReleases tables;
    private final ReleaseStore store;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReleaseRun(
            ChangeDesk changes,
            Parts parts,
            Revisions revisions,
            Artifacts artifacts,
            ApprovalDesk approvals,
            Gate gate,
            ModelReleases models,
            RuleReleases tables,
            ReleaseStore store,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.changes = changes;
        this.parts = parts;
        this.revisions = revisions;
        this.artifacts = artifacts;
        this.approvals = approvals;
        this.gate = gate;
        this.models = models;
        this.tables = tables;
        this.store = store;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Releases a change, or keeps why not.
     *
     * @param by the system if its effective date does
     * @return why it was stopped; null if it was released
     * @throws Refusal if it is not approved, its date has not come, or the checks have no time for it just now
     */
    @Nullable
    Stopped release(Actor by, UUID change) {
        try {
            transaction.executeWithoutResult(status -> releaseWhole(by, change));
            return null;
        } catch (Stopped stopped) {
            LOG.warn("The release of the change {} was stopped: {}", change, stopped.reason(), stopped);
            transaction.executeWithoutResult(status -> keep(by, change, stopped));
            return stopped;
        }
    }

    private void releaseWhole(Actor by, UUID id) {
        Change change = changes.requireState(by.region(), id, ChangeState.APPROVED, ChangeState.RELEASE_FAILED);
        Submission approved = approvals.last(id);
        requireDue(approved.effectiveFrom());
        artifacts.lock();
        Instant begins = begins(approved.effectiveFrom());
        List<Part> drafts = parts.of(id);
        try {
            gate.require(drafts, begins);
            putInForce(by, change, approved, drafts, begins);
        } catch (RuntimeException wrong) {
            if (Outage.explains(wrong)
                    || (wrong instanceof Refusal refusal && refusal.kind() == RefusalKind.UNAVAILABLE)) {
                throw wrong;
            }
            throw Stopped.by(wrong);
        }
    }

    private void requireDue(@Nullable Instant effectiveFrom) {
        if (effectiveFrom != null && effectiveFrom.minus(AHEAD).isAfter(clock.instant())) {
            throw Refusal.conflict(
                            new LocalisedText("尚未到批准的生效时间。", "Its approved effective date has not come yet."),
                            new LocalisedText(
                                    "届时自动发布；要提前，请撤回后以新的生效时间重新提交。",
                                    "It is released by itself then; to be earlier, have it sent back and submit it anew."))
                    .with("reason", "NOT_YET")
                    .with("effectiveFrom", effectiveFrom);
        }
    }

    /** No release begins before one that it builds on. */
    private Instant begins(@Nullable Instant effectiveFrom) {
        Instant settled = artifacts.settled().truncatedTo(ChronoUnit.MICROS);
        return effectiveFrom == null || effectiveFrom.isBefore(settled) ? settled : effectiveFrom;
    }

    private void putInForce(Actor by, Change change, Submission approved, List<Part> drafts, Instant wanted) {
        Map<String, String> changedTables = drafts.stream()
                .filter(part -> part.artifact().kind() == ArtifactKind.TABLE)
                .collect(Collectors.toMap(
                        part -> part.artifact().key(), part -> new String(bytes(part), StandardCharsets.UTF_8)));
        List<ModelFile> changedModels = drafts.stream()
                // forms go with the models whose stages name them, as files of one set
                .filter(part -> part.artifact().kind() != ArtifactKind.TABLE)
                .map(part -> new ModelFile(part.artifact().fileName(), bytes(part)))
                .toList();
        Instant begins = changedTables.isEmpty() ? wanted : tables.release(change.title(), changedTables, wanted);
        if (!changedModels.isEmpty()) {
            models.release(change.title(), changedModels, begins);
        }
        List<Replacement> replaced = new ArrayList<>();
        for (Part part : drafts) {
            int version = artifacts
                            .last(part.artifact())
                            .map(ArtifactVersion::version)
                            .orElse(0)
                    + 1;
            artifacts.add(
                    part.artifact(),
                    version,
                    revisions.content(part, part.head()),
                    approved.submittedBy().login(),
                    change.id(),
                    begins);
            replaced.add(new Replacement(part.artifact(), version, part.baseVersion()));
        }
        long number = store.add(change.id(), approved.id(), by, begins, now(), replaced);
        changes.move(change.id(), ChangeState.RELEASED);
        parts.closeAll(change.id());
        trail.record(
                Act.CHANGE_RELEASED,
                by.region(),
                by.login(),
                change.id().toString(),
                Map.<String, Object>of("release", number, "beginsAt", begins, "artifacts", artifactsOf(replaced)));
    }

    private static String artifactsOf(List<Replacement> replaced) {
        return replaced.stream()
                .map(one -> one.artifact() + "@" + one.version())
                .collect(Collectors.joining(" "));
    }

    private byte[] bytes(Part part) {
        return revisions.content(part, part.head()).bytes();
    }

    /** Unless somebody was faster: it may be released or sent back by now. */
    private void keep(Actor by, UUID id, Stopped stopped) {
        Change change = changes.requireState(by.region(), id, ChangeState.APPROVED, ChangeState.RELEASE_FAILED);
        store.addFailure(change.id(), by, stopped, now());
        changes.move(id, ChangeState.RELEASE_FAILED);
        trail.record(
                Act.CHANGE_RELEASE_FAILED, by.region(), by.login(), id.toString(), Map.of("reason", stopped.reason()));
    }

    /** PostgreSQL keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
