package org.lianban.app.reports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.sheets.SheetFormat;

/**
 * What is to be different about a report; its list and filters stay.
 *
 * @param day of the week, Monday is 1; only if it is weekly
 * @param hour in the zone of the calendar
 * @param readers logins of all who get it from now on
 * @param version that its owner saw
 */
record ReportChange(
        @NotBlank @Size(max = 60) String name,
        @NotNull SheetFormat format,
        @NotNull ReportLanguage language,
        @NotNull Often often,
        @Nullable @Min(1) @Max(7) Integer day,
        @Min(0) @Max(23) int hour,

        @NotNull @Size(min = 1, max = 20, message = "{lianban.Entries}")
        List<@NotNull @Size(max = 40) String> readers,

        @Positive int version) {

    ReportChange {
        readers = readers == null ? List.of() : readers.stream().distinct().toList();
    }

    Cadence cadence() {
        return new Cadence(often, often == Often.WEEK ? day : null, hour);
    }
}
