package org.lianban.app.casework.procedure;

import java.util.UUID;

/**
 * A request to lengthen the limit of the case (行政许可法 第四十二条).
 *
 * @param amount working days
 */
public record Extension(
        UUID id, UUID caseId, int amount, String basis, String reason, UUID requestedBy, ExtensionState state) {}
