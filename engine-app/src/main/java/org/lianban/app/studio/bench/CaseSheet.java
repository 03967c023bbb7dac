package org.lianban.app.studio.bench;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.part.Designer;

/**
 * The test cases of a table, CSV.
 *
 * @param revision of the sheet, 0 before the first
 */
record CaseSheet(
        int revision,
        String sheet,
        @Nullable Designer savedBy,
        @Nullable Instant savedAt) {

    static final CaseSheet NONE = new CaseSheet(0, "", null, null);
}
