package org.lianban.app.casework.examination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.lianban.app.casework.branch.Opinion;

/** What people fill in about added examiners and joint signatures. */
public final class SignatureForms {

    private SignatureForms() {}

    /** Asks one more examiner of the own department, by login. */
    public record Examiner(
            @NotBlank @Size(max = 80) String to,
            @NotBlank @Size(max = 2000) String question) {}

    /** Asks these people, by login, to sign. */
    public record Signers(
            @NotEmpty @Size(max = 20, message = "{lianban.TooMany}")
            List<@NotBlank @Size(max = 80) String> signers,

            @NotBlank @Size(max = 2000) String question) {}

    /** Agrees or disagrees, with the reasons. */
    public record Signed(
            @NotNull Opinion verdict,
            @NotBlank @Size(max = 4000) String text) {}
}
