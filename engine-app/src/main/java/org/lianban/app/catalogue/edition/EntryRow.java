package org.lianban.app.catalogue.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * An entry in the list.
 *
 * @param type register, item or joint-service
 * @param department that answers for it; null for the register and for what is only a draft
 * @param version in force; 0 if none is yet
 * @param from since when; null for ever
 * @param discontinued whether what is in force can no longer be applied for
 * @param planned when its next version comes into force; null if none is planned
 * @param draftBy the login of who saved its draft last; null if there is none
 */
record EntryRow(
        String type,
        String code,
        LocalisedText name,
        @Nullable String department,
        int version,
        @Nullable Instant from,
        boolean discontinued,
        @Nullable Instant planned,
        @Nullable Instant draftAt,
        @Nullable String draftBy) {}
