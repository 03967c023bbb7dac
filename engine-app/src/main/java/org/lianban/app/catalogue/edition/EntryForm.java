package org.lianban.app.catalogue.edition;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of an entry; each names what its writer had before him, so that two do not overwrite one another. */
final class EntryForm {

    /** Characters of a draft's text; far above any honest file. */
    static final int LONGEST = 200_000;

    private EntryForm() {}

    /**
     * A draft, either as a tree or as text.
     *
     * @param content what the file is to say; null if it comes as text
     * @param source its YAML; null if it comes as a tree
     * @param version the last version that its writer saw, 0 if none
     * @param revision of the draft that he saw, 0 if none
     */
    record EntrySave(
            @Nullable Map<String, Object> content,
            @Nullable @Size(max = LONGEST) String source,
            @PositiveOrZero int version,
            @PositiveOrZero int revision) {}

    /**
     * What was seen is to be published.
     *
     * @param from null for as soon as all nodes can know of it: in ten seconds
     */
    record EntryPublication(
            @PositiveOrZero int version,
            @PositiveOrZero int revision,
            @Nullable Instant from) {}
}
