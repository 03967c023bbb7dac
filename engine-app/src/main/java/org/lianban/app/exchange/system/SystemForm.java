package org.lianban.app.exchange.system;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * A system as an administrator describes it.
 *
 * @param mapping {@code native}, the name of a shipped mapping, or a mapping file in YAML
 * @param calendar by which cases are measured if the mapping is native, {@code cn} unless told; a mapping brings its own
 */
public record SystemForm(
        @NotBlank String department,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotBlank @Size(max = 200_000) String mapping,
        @Nullable String calendar,
        @Valid @Nullable LimitForm limit,
        @Valid @Nullable LimitForm promise,
        boolean historical,
        boolean active) {

    /** A limit. */
    public record LimitForm(
            @Min(1) @Max(10_000) int amount, @NotNull LimitUnit unit) {

        TimeLimit limit(LimitKind kind) {
            return new TimeLimit(amount, unit, kind, null);
        }
    }
}
