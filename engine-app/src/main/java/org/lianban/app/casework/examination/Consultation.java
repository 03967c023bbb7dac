package org.lianban.app.casework.examination;

import java.util.UUID;

/** A question of one department to another about a branch. */
public record Consultation(
        UUID id,
        UUID caseId,
        UUID branchId,
        String askedDepartment,
        String question,
        UUID askedBy,
        ConsultationState state) {}
