package org.lianban.app.casework.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.ConsultationKind;
import org.lianban.app.casework.examination.ConsultationState;

/**
 * A question to another department or to a person by name, and the answer.
 *
 * @param person who alone is asked; absent where any approver of the department may answer
 * @param verdict of who was asked by name
 */
public record ConsultationView(
        UUID id,
        UUID branchId,
        String department,
        String question,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        ConsultationState state,
        ConsultationKind kind,
        @Nullable String person,
        @Nullable Opinion verdict,
        @Nullable LocalDate remindedOn) {}
