package org.lianban.app.casework.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people fill in about special procedures and extensions. */
public final class ProcedureForms {

    private ProcedureForms() {}

    /**
     * Asks for a special procedure.
     *
     * @param days how many days of the ground's unit are needed, at most its cap
     */
    public record Request(
            @NotBlank @Size(max = 80) String ground,
            @NotBlank @Size(max = 2000) String reason,
            @Min(1) @Max(400) int days,
            @NotBlank @Size(max = 500) String plannedProof) {}

    /** Grants it for so many days. */
    public record Grant(@Min(1) @Max(400) int days) {}

    /** Refuses a request, and says why. */
    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    /** Lets the clock run again, with the proof that the procedure took place. */
    public record Resume(@NotNull @Valid Proof proof) {}

    /**
     * A report, record or invoice.
     *
     * @param datedOn the date that the document itself bears
     */
    public record Proof(
            @NotBlank @Size(max = 80) String kind,
            @NotBlank @Size(max = 200) String reference,
            @NotNull LocalDate datedOn,
            @Nullable UUID attachmentId) {}

    /** Asks for a longer limit of the case. */
    public record Extend(
            @Min(1) @Max(400) int workingDays,
            @NotBlank @Size(max = 2000) String reason) {}
}
