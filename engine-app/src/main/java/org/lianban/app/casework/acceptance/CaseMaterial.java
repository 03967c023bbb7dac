package org.lianban.app.casework.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.Necessity;

/**
 * A material of a case. The same paper stands once, whatever number of items ask for it.
 *
 * @param items the items that ask for it
 * @param dueBy when it is to follow
 */
public record CaseMaterial(
        String material,
        List<String> items,
        Necessity necessity,
        MaterialState state,
        @Nullable String note,
        @Nullable LocalDate dueBy,
        @Nullable UUID attachment) {

    CaseMaterial with(MaterialState newState, @Nullable String newNote, @Nullable UUID newAttachment) {
        return new CaseMaterial(material, items, necessity, newState, newNote, null, newAttachment);
    }

    CaseMaterial toFollow(LocalDate by) {
        return new CaseMaterial(material, items, necessity, MaterialState.TO_FOLLOW, note, by, attachment);
    }
}
