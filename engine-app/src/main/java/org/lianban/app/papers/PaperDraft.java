package org.lianban.app.papers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper to be issued.
 *
 * @param caseId the case it belongs to; none if it belongs to no case of ours
 * @param number what people call the matter by: the case number
 * @param issuer the code of the department that issues it
 * @param signature a drawn signature (PNG) that is printed at the end; none on most papers
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way in; nobody compares them
public record PaperDraft(
        PaperKind kind,
        String region,
        @Nullable UUID caseId,
        String number,
        String issuer,
        PaperContent content,
        byte @Nullable [] signature) {

    public PaperDraft(
            PaperKind kind, String region, @Nullable UUID caseId, String number, String issuer, PaperContent content) {
        this(kind, region, caseId, number, issuer, content, null);
    }
}
