package org.lianban.app.catalogue.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * One entry for its editor.
 *
 * @param last the number of the last version, planned or not; 0 if there is none
 * @param current what is in force says; null if nothing is yet
 * @param versions all of them, the last first
 */
record EntryView(
        String type,
        String code,
        LocalisedText name,
        int last,
        @Nullable Map<String, Object> current,
        @Nullable EntryDraft draft,
        List<EntryVersion> versions) {

    /**
     * What it may become.
     *
     * @param content null while the text is no YAML
     * @param problems why it cannot be published as it is; empty if it can
     */
    record EntryDraft(
            int revision,
            String source,
            @Nullable Map<String, Object> content,
            List<EntryProblem> problems,
            Instant savedAt,
            String savedBy) {}

    /** What one version says. */
    record EntryText(int version, String source, Map<String, Object> content) {}
}
