package org.lianban.app.casework.examination;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a branch: to another department, or to a person by name.
 *
 * @param askedDepartment the department asked, or that of the person
 * @param askedPerson null where it is the department that is asked
 * @param remindedOn when the answer was last asked for again
 */
public record Consultation(
        UUID id,
        UUID caseId,
        UUID branchId,
        String askedDepartment,
        String question,
        UUID askedBy,
        ConsultationState state,
        ConsultationKind kind,
        @Nullable UUID askedPerson,
        @Nullable LocalDate remindedOn) {}
