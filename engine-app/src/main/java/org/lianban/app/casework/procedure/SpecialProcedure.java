package org.lianban.app.casework.procedure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Cap;

/**
 * A special procedure (行政许可法 第四十五条): asked for by the examiner, granted by somebody else, at most as long as its cap.
 *
 * @param cap the days granted; those asked for, as long as nobody decided
 * @param decidedAt when it was granted or refused
 */
public record SpecialProcedure(
        UUID id,
        UUID caseId,
        UUID branchId,
        String ground,
        String basis,
        Cap cap,
        UUID requestedBy,
        ProcedureState state,
        @Nullable Instant decidedAt,
        @Nullable Instant capEndsAt,
        @Nullable Instant resumedAt) {}
