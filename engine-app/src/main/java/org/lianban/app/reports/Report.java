package org.lianban.app.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Role;
import org.lianban.app.sheets.SheetFormat;

/** A report as it is kept. */
record Report(
        UUID id,
        String region,
        UUID owner,
        Role role,
        String department,
        String name,
        String path,
        String query,
        String page,
        SheetFormat format,
        ReportLanguage language,
        Often often,
        @Nullable Integer day,
        int hour,
        @Nullable Instant nextDue,
        int version) {

    Cadence cadence() {
        return new Cadence(often, day, hour);
    }
}
