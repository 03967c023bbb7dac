package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened in a case. */
public sealed interface CaseFact
        permits Activity,
                Charged,
                Corrected,
                CorrectionAsked,
                Decided,
                Demanded,
                Earlier,
                Ended,
                Extended,
                Hearing,
                Pause,
                Rated,
                Revised,
                Work {

    /** When it took effect. */
    Instant at();

    /** The department that did it, or whose time it took. */
    String department();

    /** Who did it: a login, or the name in the other system; null where unknown. */
    @Nullable
    String person();
}
