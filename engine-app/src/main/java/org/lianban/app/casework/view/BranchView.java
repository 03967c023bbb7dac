package org.lianban.app.casework.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.web.LocalisedText;

/**
 * A department's examination.
 *
 * @param clock its own clock, once it runs
 * @param waitsFor items whose opinion is still awaited
 */
public record BranchView(
        UUID id,
        String itemCode,
        LocalisedText itemName,
        String department,
        State state,
        @Nullable Opinion opinion,
        @Nullable String opinionText,
        @Nullable String opinionBy,
        @Nullable Instant opinionAt,
        @Nullable ClockView clock,
        List<String> waitsFor) {

    /** Where it stands; SUSPENDED: open, with a special procedure under way. */
    public enum State {
        WAITING,
        OPEN,
        SUSPENDED,
        DONE,
        ENDED
    }
}
