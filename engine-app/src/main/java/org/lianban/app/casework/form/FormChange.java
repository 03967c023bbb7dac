package org.lianban.app.casework.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A field that was corrected.
 *
 * @param revision of the form that this made; the form as it was filed is the first
 * @param earlier what stood there before; null if it was left open
 * @param later what stands there since; the same as before if the applicant stands by it
 * @param by the name of who handed it in
 * @param byApplicant whether the applicant did it himself; else somebody at the window took it in
 */
public record FormChange(
        int revision,
        String field,
        @Nullable String earlier,
        @Nullable String later,
        String by,
        boolean byApplicant,
        Instant at) {

    /** For a reader who does not handle the case: that something was corrected, but not what was said. */
    FormChange withheld() {
        return new FormChange(revision, field, null, null, by, byApplicant, at);
    }
}
