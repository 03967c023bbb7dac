package org.lianban.app.casework.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.Verdict;

/** What people fill in at the end of a case. */
public final class DecisionForms {

    private DecisionForms() {}

    /**
     * The decision in writing.
     *
     * @param remedies what the applicant can do about a refusal; required for one (行政许可法 第三十八条)
     */
    public record Decide(
            @NotNull Verdict result,
            @NotBlank @Size(max = 4000) String reasons,
            @Size(max = 2000) @Nullable String remedies) {}

    /** What the lead department makes of opinions that do not decide by themselves. */
    public record Conclude(
            @NotNull Verdict result,
            @NotBlank @Size(max = 4000) String reasons) {}

    /** The applicant's wish to withdraw. */
    public record Withdraw(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * How the result reached the applicant.
     *
     * @param signedAt when the receiver signed for it; just now, if it is not said
     * @param signature at the window; none if it stands on paper elsewhere
     */
    public record Deliver(
            @NotNull Method method,
            @NotBlank @Size(max = 200) String receiver,
            @Nullable Instant signedAt,
            @Valid @Nullable Signature signature) {

        public Deliver(Method method, String receiver, @Nullable Instant signedAt) {
            this(method, receiver, signedAt, null);
        }

        /** By which way. */
        public enum Method {
            WINDOW,
            POST,
            ELECTRONIC
        }
    }

    /**
     * The receiver's signature: drawn, or the typed name with the reason why it is not drawn.
     *
     * @param drawing a PNG in Base64
     * @param reason why there is no drawing, such as an injured hand
     */
    public record Signature(
            @Size(max = 400_000) @Nullable String drawing,
            @Size(max = 500) @Nullable String reason) {}
}
