package org.lianban.app.casework.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.gathering.CorrectionItem;
import org.lianban.app.messages.ContactPost;

/** The one correction notice. */
public record CorrectionView(
        List<CorrectionItem> items,
        @Nullable String note,
        String sentBy,
        Instant sentAt,
        LocalDate dueOn,
        @Nullable Instant correctedAt,
        @Nullable Told told) {

    /**
     * How the applicant was told besides the paper.
     *
     * @param to the contact, masked
     * @param fate null: no way leads there from here
     */
    public record Told(String to, ContactPost.@Nullable Fate fate) {}
}
