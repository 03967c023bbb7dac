package org.lianban.app.ledger;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.ledger.LedgerEntry;

/**
 * The sentences of the timeline, in two tables with the same keys: one line a type of entry, {@code {key}} standing for a datum.
 * A datum that has a line {@code value.X} is shown by that; {@code {clock}} is the clock's name. What stands in {@code [...]} is
 * left out if one of its data is missing; elsewhere a missing datum leaves a dash. A type without a sentence shows itself and its
 * data.
 */
final class TimelineTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^]]+)]");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
            .withZone(Calendars.cn().zone());

    private final Properties zh;
    private final Properties en;

    private TimelineTexts(Properties zh, Properties en) {
        this.zh = zh;
        this.en = en;
    }

    static TimelineTexts load() {
        return new TimelineTexts(table("timeline_zh.properties"), table("timeline_en.properties"));
    }

    Set<String> keysZh() {
        return zh.stringPropertyNames();
    }

    Set<String> keysEn() {
        return en.stringPropertyNames();
    }

    /** @param department the name of the department whose code stands in the data, if it is known */
    LocalisedText sentence(LedgerEntry entry, @Nullable ClockKind clock, @Nullable LocalisedText department) {
        Map<String, String> inZh = new TreeMap<>(entry.data());
        Map<String, String> inEn = new TreeMap<>(entry.data());
        if (clock != null) {
            inZh.put("clock", clock.title().zh());
            inEn.put("clock", clock.title().en());
        }
        if (department != null) {
            inZh.put("department", department.zh());
            inEn.put("department", department.en());
        }
        return new LocalisedText(sentence(entry, inZh, zh), sentence(entry, inEn, en));
    }

    private static String sentence(LedgerEntry entry, Map<String, String> data, Properties table) {
        String template = table.getProperty(entry.type());
        if (template == null) {
            return entry.data().isEmpty() ? entry.type() : entry.type() + " " + entry.data();
        }
        String wanted = OPTIONAL.matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(isComplete(part.group(1), data) ? part.group(1) : ""));
        return PLACEHOLDER
                .matcher(wanted)
                .replaceAll(found -> Matcher.quoteReplacement(value(data.get(found.group(1)), table)));
    }

    private static boolean isComplete(String part, Map<String, String> data) {
        return PLACEHOLDER.matcher(part).results().allMatch(found -> data.containsKey(found.group(1)));
    }

    private static String value(@Nullable String datum, Properties table) {
        if (datum == null) {
            return "—";
        }
        return INSTANT.matcher(datum).matches()
                ? LOCAL.format(Instant.parse(datum))
                : table.getProperty("value." + datum, datum);
    }

    private static Properties table(String name) {
        Properties table = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TimelineTexts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
