package org.lianban.app.supervision.trace;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A correction notice. */
public record CorrectionAsked(
        Instant at, String department, @Nullable String person, String notice, List<Asked> asked) implements CaseFact {

    /**
     * A material that it asks for.
     *
     * @param listed whether the catalogue lists it
     * @param heldBy the department that already holds it and shares it, or null
     */
    public record Asked(
            String material, boolean listed, @Nullable String heldBy) {}
}
