package org.lianban.app.studio.part;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.web.LocalisedText;

/**
 * A draft of an artifact.
 *
 * @param state of its change
 * @param baseVersion of the artifact that it is based on; null for a new one
 * @param head the number of its last revision
 * @param open whether it is still of its change, and that is not over
 */
public record Part(
        UUID id,
        UUID change,
        String region,
        ChangeState state,
        ArtifactKey artifact,
        LocalisedText name,
        @Nullable Integer baseVersion,
        int head,
        boolean open) {}
