package org.lianban.app.casework.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.gathering.CorrectionItem;
import org.lianban.app.messages.ContactPost;
import org.lianban.app.web.LocalisedText;

/**
 * The one correction notice.
 *
 * @param fields of the form, that it names
 */
public record CorrectionView(
        List<CorrectionItem> items,
        List<NamedField> fields,
        @Nullable String note,
        String sentBy,
        Instant sentAt,
        LocalDate dueOn,
        @Nullable Instant correctedAt,
        @Nullable Told told) {

    /**
     * A field that is to be corrected.
     *
     * @param key as in the items
     * @param there whether it was corrected
     */
    public record NamedField(String key, LocalisedText label, boolean there) {}

    /**
     * How the applicant was told besides the paper.
     *
     * @param to the contact, masked
     * @param fate null: no way leads there from here
     */
    public record Told(String to, ContactPost.@Nullable Fate fate) {}
}
