package org.lianban.app.casework.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        @Nullable AttachmentView attachment) {

    /** A file as it was uploaded. */
    public record AttachmentView(UUID id, String name, long size, String sha256, boolean downloadable) {}
}
