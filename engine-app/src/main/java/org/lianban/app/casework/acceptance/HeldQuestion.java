package org.lianban.app.casework.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** For whom, and for what, the window asks the register. The number travels in the body, where no log of addresses has it. */
record HeldQuestion(
        @NotBlank @Size(max = 80) String serviceCode,

        @NotNull @Size(max = 50, message = "{lianban.TooMany}")
        Map<@NotNull String, @NotNull @Size(max = 80) String> answers,

        @NotNull ApplicationForm.Applicant.Kind applicant,
        @NotBlank @Size(max = 40) String idNumber) {

    @Override
    public String toString() {
        return "HeldQuestion[" + serviceCode + "]";
    }
}
