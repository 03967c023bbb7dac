package org.lianban.app.supervision.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a reply will not do.
 *
 * @param department whose reply
 * @param workingDays how many the department has for another, today not counted
 */
public record OrderReturn(
        @NotBlank @Size(max = 40) String department,
        @NotBlank @Size(max = 4000) String text,
        @Min(1) @Max(60) int workingDays) {}
