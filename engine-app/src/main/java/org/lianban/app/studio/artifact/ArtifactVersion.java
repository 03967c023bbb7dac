package org.lianban.app.studio.artifact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.web.LocalisedText;

/**
 * A version of an artifact.
 *
 * @param hash SHA-256 of the content
 * @param size in bytes
 * @param releasedBy a login, absent from what is shipped
 * @param effectiveFrom from when it is in force, until one that begins later; absent from one that never was
 */
public record ArtifactVersion(
        ArtifactKind kind,
        String key,
        int version,
        LocalisedText name,
        String hash,
        int size,
        Instant releasedAt,
        @Nullable String releasedBy,
        @Nullable Instant effectiveFrom) {}
