package org.lianban.app.portal.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application that is being written.
 *
 * @param caseId what came of it, once it was handed in
 */
record ApplicationDraft(
        UUID id,
        String serviceCode,
        DraftContent content,
        Instant keptAt,
        @Nullable UUID caseId,
        List<Uploaded> uploads) {}
