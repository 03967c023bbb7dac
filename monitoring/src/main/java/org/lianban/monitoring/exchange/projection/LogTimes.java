package org.lianban.monitoring.exchange.projection;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Reads the times of logs: ISO 8601 with or without an offset or a time of day, a blank in place of the T included. */
public final class LogTimes {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);
    private static final DateTimeFormatter ENTERED =
            DateTimeFormatter.ofPattern("d-M-uuuu[ H:mm:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 40;

    private LogTimes() {}

    /** The instant, or empty if the text is no time in the years 1 to 9999; what has no offset is local to {@code zone}, a date alone its midnight. */
    public static Optional<Instant> parse(String text, ZoneId zone) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String iso =
                text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
        try {
            TemporalAccessor time = FORMAT.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (time.get(ChronoField.YEAR) < 1 || time.get(ChronoField.YEAR) > 9999) {
                return Optional.empty();
            }
            if (time instanceof OffsetDateTime exact) {
                return Optional.of(exact.toInstant());
            }
            LocalDateTime local = time instanceof LocalDate date ? date.atStartOfDay() : LocalDateTime.from(time);
            return Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As people enter dates into forms, the day first ({@code 31-1-2011 0:00:00}), or as {@link #parse} reads them. */
    public static Optional<Instant> entered(String text, ZoneId zone) {
        try {
            TemporalAccessor time = ENTERED.parseBest(text, LocalDateTime::from, LocalDate::from);
            LocalDateTime local = time instanceof LocalDate date ? date.atStartOfDay() : LocalDateTime.from(time);
            return Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return parse(text, zone);
        }
    }
}
