package org.lianban.app.casework.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Materials handed in after the application. */
public record HandedInForm(
        @NotEmpty @Size(max = 200, message = "{lianban.TooMany}") @EachOnce
        List<ApplicationForm.@NotNull @Valid HandedIn> materials) {}
