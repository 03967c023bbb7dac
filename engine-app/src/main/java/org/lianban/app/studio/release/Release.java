package org.lianban.app.studio.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.part.Designer;
import org.lianban.app.web.LocalisedText;

/**
 * What came into force together.
 *
 * @param releasedBy absent if its effective date did
 * @param beginsAt from when it is in force
 * @param drafted everybody who wrote any of it, by name
 */
record Release(
        long number,
        UUID change,
        String title,
        String note,
        Instant releasedAt,
        @Nullable Designer releasedBy,
        Instant beginsAt,
        List<Designer> drafted,
        Designer submittedBy,
        Designer approvedBy,
        Instant approvedAt,
        List<ReleasedArtifact> artifacts) {

    /**
     * An artifact of a release.
     *
     * @param replaced the version that was in force before; absent from a new one
     */
    record ReleasedArtifact(
            ArtifactKind kind,
            String key,
            LocalisedText name,
            int version,
            @Nullable Integer replaced) {}

    Release with(List<Designer> writers, List<ReleasedArtifact> released) {
        return new Release(
                number,
                change,
                title,
                note,
                releasedAt,
                releasedBy,
                beginsAt,
                writers,
                submittedBy,
                approvedBy,
                approvedAt,
                released);
    }
}
