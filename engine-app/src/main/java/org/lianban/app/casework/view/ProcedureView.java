package org.lianban.app.casework.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.procedure.ProcedureForms.Proof;
import org.lianban.app.casework.procedure.ProcedureState;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.LimitUnit;

/** A special procedure. */
public record ProcedureView(
        UUID id,
        UUID branchId,
        String ground,
        LocalisedText groundName,
        String basis,
        ProcedureState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String grantedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionNote,
        CapView cap,
        @Nullable Instant capEnds,
        String reason,
        String plannedProof,
        @Nullable Proof proof,
        @Nullable Instant resumedAt) {

    /** How long it may take. */
    public record CapView(int amount, LimitUnit unit) {}
}
