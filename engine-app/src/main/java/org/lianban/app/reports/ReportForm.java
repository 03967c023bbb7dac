package org.lianban.app.reports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.sheets.SheetFormat;

/**
 * What somebody wants to have sent.
 *
 * @param path of the listing in the interface, without {@code /export}
 * @param query its filters
 * @param page where the pages show it, for a link
 * @param day of the week, Monday is 1; only if it is weekly
 * @param hour in the zone of the calendar
 * @param readers logins of those who get it
 */
record ReportForm(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "/api/[a-z/-]{1,80}") String path,

        @NotNull @Size(max = 20, message = "{lianban.TooMany}")
        Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 200) String> query,

        @NotNull @Size(max = 1000) @Pattern(regexp = "/([^/\\\\\\s][^\\\\\\s]*)?")
        String page,

        @NotNull SheetFormat format,
        @NotNull ReportLanguage language,
        @NotNull Often often,
        @Nullable @Min(1) @Max(7) Integer day,
        @Min(0) @Max(23) int hour,

        @NotNull @Size(min = 1, max = 20, message = "{lianban.Entries}")
        List<@NotNull @Size(max = 40) String> readers) {

    ReportForm {
        query = query == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(query));
        readers = readers == null ? List.of() : readers.stream().distinct().toList();
    }

    Cadence cadence() {
        return new Cadence(often, often == Often.WEEK ? day : null, hour);
    }
}
