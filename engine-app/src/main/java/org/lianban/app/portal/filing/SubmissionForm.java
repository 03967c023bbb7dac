package org.lianban.app.portal.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.ApplicationForm;
import org.lianban.app.casework.acceptance.HeldUse;

/** An application as its applicant hands it in. */
record SubmissionForm(
        @NotNull @Size(max = 50, message = "{lianban.TooMany}")
        Map<@NotNull String, @NotNull @Size(max = 80) String> answers,

        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 40) String idNumber,

        @NotBlank @Pattern(regexp = "[0-9+() -]{6,24}", message = "{lianban.Phone}")
        String phone,

        @Size(max = 400) @Nullable String address,

        @Nullable @Size(max = 500, message = "{lianban.TooMany}")
        Map<@NotNull @Size(max = 80) String, @NotNull @Size(max = 400) String> form,

        @NotNull @Size(max = 200, message = "{lianban.TooMany}")
        List<@NotNull @Valid UploadedMaterial> materials,

        @Size(max = 200, message = "{lianban.TooMany}") @Nullable
        List<@NotNull @Valid HeldUse> held) {

    ApplicationForm application(String service, ApplicationForm.Applicant.Kind kind) {
        return new ApplicationForm(
                service,
                answers,
                new ApplicationForm.Applicant(kind, name.strip(), idNumber, phone, address),
                UploadedMaterial.handedIn(materials),
                form,
                null,
                held());
    }
}
