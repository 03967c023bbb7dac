package org.lianban.app.casework.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.CaseHeld;
import org.lianban.app.casework.acceptance.MaterialState;
import org.lianban.app.catalogue.MaterialForm;
import org.lianban.app.catalogue.MaterialSource;
import org.lianban.app.catalogue.Necessity;
import org.lianban.app.web.LocalisedText;

/**
 * A material of a case.
 *
 * @param itemCodes the items that ask for it
 * @param issuedBy the department whose register holds it
 * @param held what the register said of it when the application was handed in
 */
public record MaterialView(
        String key,
        List<String> itemCodes,
        LocalisedText name,
        Necessity necessity,
        MaterialSource source,
        MaterialForm form,
        @Nullable String issuedBy,
        MaterialState state,
        @Nullable String note,
        @Nullable LocalDate dueBy,
        @Nullable AttachmentView attachment,
        @Nullable HeldView held) {

    /** A file as it was uploaded. */
    public record AttachmentView(UUID id, String name, long size, String sha256, boolean downloadable) {}

    /**
     * A document that a department holds, as it stood then.
     *
     * @param number masked for whoever does not handle the case
     * @param source the system that delivered it, or null if a decision here issued it
     * @param reason why it was brought although it is held
     */
    public record HeldView(
            CaseHeld.Outcome outcome,
            String number,
            String department,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate revokedOn,
            @Nullable String source,
            Instant lookedUpAt,
            @Nullable String reason) {}
}
