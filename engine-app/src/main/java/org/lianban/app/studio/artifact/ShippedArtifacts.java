package org.lianban.app.studio.artifact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.content.ContentReader;
import org.lianban.processes.ProcessModels;
import org.lianban.rules.RuleTables;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records what this release of lianban ships. What has changed since the last becomes a new version, which is in force unless the office
 * has released one of its own: that one is the office's, and the shipped one is kept beside it to be compared and taken over.
 */
@Component
class ShippedArtifacts implements SmartInitializingSingleton {

    private final Artifacts artifacts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedArtifacts(Artifacts artifacts, TransactionTemplate transaction, Clock clock) {
        this.artifacts = artifacts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            artifacts.lock();
            ProcessModels.all().forEach(model -> record(ArtifactKind.MODEL, model.key(), model.bytes()));
            RuleTables.all().forEach(table -> record(ArtifactKind.TABLE, table.key(), table.bytes()));
        });
    }

    void record(ArtifactKind kind, String key, byte[] bytes) {
        ArtifactKey artifact = ArtifactKey.of(kind, key);
        Optional<ArtifactVersion> last = artifacts.last(artifact);
        if (artifacts
                .lastShipped(artifact)
                .filter(shipped -> shipped.hash().equals(Content.hash(bytes)))
                .isPresent()) {
            return;
        }
        Content content = ContentReader.read(kind, bytes);
        if (last.isEmpty()) {
            artifacts.add(artifact, 1, content, null, null, Instant.EPOCH);
        } else {
            boolean own = artifacts
                    .inForce(artifact)
                    .filter(version -> version.releasedBy() != null)
                    .isPresent();
            Instant from = own ? null : clock.instant().truncatedTo(ChronoUnit.MICROS);
            artifacts.add(artifact, last.get().version() + 1, content, null, null, from);
        }
    }
}
