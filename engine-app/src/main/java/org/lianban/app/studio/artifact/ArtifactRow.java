package org.lianban.app.studio.artifact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.web.LocalisedText;

/**
 * An artifact that is in force.
 *
 * @param releasedBy a login, absent from what is shipped
 * @param openIn the change in which somebody works on it
 */
record ArtifactRow(
        ArtifactKind kind,
        String key,
        LocalisedText name,
        int version,
        Instant releasedAt,
        @Nullable String releasedBy,
        @Nullable OpenIn openIn) {

    /** An open change that has the artifact; {@code author} is the name of who began it. */
    record OpenIn(UUID change, UUID part, String title, String login, String author) {}
}
