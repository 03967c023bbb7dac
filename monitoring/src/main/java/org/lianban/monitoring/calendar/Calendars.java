package org.lianban.monitoring.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The calendars that lianban ships. */
public final class Calendars {

    private Calendars() {}

    /** The calendar of that name, or empty if there is none. */
    public static Optional<WorkCalendar> named(String id) {
        return id.equals("cn") ? Optional.of(cn()) : Optional.empty();
    }

    /**
     * Mainland China: the notices of the State Council for 2018 to 2026, each with its date of publication, so that the
     * amended years 2019 and 2020 can be seen as they were before; office hours 09:00 to 17:00.
     */
    public static WorkCalendar cn() {
        return China.CALENDAR;
    }

    /** Loads the resources when they are first needed, and once. */
    private static final class China {

        static final WorkCalendar CALENDAR = WorkCalendar.of(
                "cn",
                ZoneId.of("Asia/Shanghai"),
                OfficeHours.of(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                lines("cn/notices.txt").stream()
                        .map(name -> NoticeFile.parse(lines("cn/" + name)))
                        .toList());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Calendars.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The calendar resource " + resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
