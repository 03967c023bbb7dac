package org.lianban.app.studio.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.part.Designer;

/**
 * What was put before somebody else, and what he said.
 *
 * @param note of the release
 * @param effectiveFrom absent for as soon as it is released
 * @param outcome absent as long as nobody has said anything
 * @param reason why it was sent back
 * @param decisions all that was said of it, the first first; the last is the outcome
 */
public record Submission(
        UUID id,
        UUID change,
        Designer submittedBy,
        Instant submittedAt,
        String note,
        @Nullable Instant effectiveFrom,
        @Nullable Outcome outcome,
        @Nullable Designer decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<Decision> decisions,
        List<SubmittedPart> parts) {

    /** What came of it. */
    public enum Outcome {
        APPROVED,
        SENT_BACK,
        /** By who submitted it. */
        TAKEN_BACK
    }

    /** What somebody said of it. */
    public record Decision(
            Outcome outcome,
            Designer by,
            Instant at,
            @Nullable String reason) {}

    /**
     * A part as it was submitted: this revision, to be compared with that version.
     *
     * @param baseVersion absent from a new one
     */
    public record SubmittedPart(
            UUID part,
            ArtifactKind kind,
            String key,
            int revision,
            @Nullable Integer baseVersion) {}

    Submission with(List<Decision> said, List<SubmittedPart> frozen) {
        return new Submission(
                id,
                change,
                submittedBy,
                submittedAt,
                note,
                effectiveFrom,
                outcome,
                decidedBy,
                decidedAt,
                reason,
                said,
                frozen);
    }
}
