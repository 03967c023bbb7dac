package org.lianban.app.exchange.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.version.NewEvent;
import org.lianban.app.exchange.version.Payloads;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.monitoring.exchange.projection.LogTimes;

/** Holds delivered events against the words of the interface. */
final class EventCheck {

    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;
    private static final Duration SLACK = Duration.ofHours(1);
    private static final List<String> NUMBERS = List.of("limit", "promised", "cap", "by", "plannedDays");
    private static final List<String> DATES = List.of("proofDatedOn", "notifiedOn");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}|10000");

    private final ZoneId zone;
    private final Instant now;

    /** Times without an offset are local to the zone. */
    EventCheck(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    /** An event, or why it is refused. */
    record Checked(@Nullable NewEvent event, @Nullable LocalisedText fault) {}

    private static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient LocalisedText text;

        Fault(String zh, String en) {
            super(en, null, false, false);
            this.text = new LocalisedText(zh, en);
        }
    }

    Checked check(RawEvent raw) {
        if (raw.fault() != null) {
            return new Checked(null, raw.fault());
        }
        try {
            return new Checked(event(raw), null);
        } catch (Fault fault) {
            return new Checked(null, fault.text);
        }
    }

    private NewEvent event(RawEvent raw) throws Fault {
        String id = name(raw, "id");
        String reference = name(raw, "case");
        if (id.startsWith("#")) {
            throw new Fault("id 不得以 # 开头", "the id must not begin with #");
        }
        Instant recordedAt = time(raw, "recordedAt");
        if (raw.withdrawn()) {
            String content = "withdrawn " + recordedAt;
            return new NewEvent(reference, id, Payloads.hash(content), true, null, recordedAt, raw.place(), "{}");
        }
        FactType type = type(raw);
        Instant at = time(raw, "at");
        if (at == null) {
            throw missing("at");
        }
        data(type, raw.data());
        Map<String, String> data = new TreeMap<>(raw.data());
        Payloads.Told told =
                new Payloads.Told(type.name(), shortName(raw, "department"), shortName(raw, "person"), data);
        String payload = Payloads.write(told);
        String hash = Payloads.hash(at + " " + Objects.toString(recordedAt, "-") + " " + payload);
        return new NewEvent(reference, id, hash, false, at, recordedAt, raw.place(), payload);
    }

    private static String name(RawEvent raw, String field) throws Fault {
        String text = shortName(raw, field);
        if (text == null) {
            throw missing(field);
        }
        return text;
    }

    private static @Nullable String shortName(RawEvent raw, String field) throws Fault {
        String text = raw.text(field);
        if (text != null && text.length() > LONGEST_NAME) {
            throw new Fault(
                    "“%s”超过 %d 个字符".formatted(field, LONGEST_NAME),
                    "'%s' has more than %d characters".formatted(field, LONGEST_NAME));
        }
        return text;
    }

    private static Fault missing(String field) {
        return new Fault("缺少“%s”".formatted(field), "'%s' is missing".formatted(field));
    }

    private static FactType type(RawEvent raw) throws Fault {
        String word = raw.text("type");
        if (word == null) {
            throw missing("type");
        }
        return FactType.named(word)
                .orElseThrow(() -> new Fault("type 不是已知的词", "the type is none of the words that are known"));
    }

    private @Nullable Instant time(RawEvent raw, String field) throws Fault {
        String text = raw.text(field);
        if (text == null) {
            return null;
        }
        Instant at = LogTimes.parse(text, zone)
                .orElseThrow(() -> new Fault("“%s”不是时间".formatted(field), "'%s' is no time".formatted(field)));
        int year = at.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Fault(
                    "“%s”的年份应在 %d 到 %d 之间".formatted(field, FIRST_YEAR, LAST_YEAR),
                    "'%s' must be in a year from %d to %d".formatted(field, FIRST_YEAR, LAST_YEAR));
        }
        if (at.isAfter(now.plus(SLACK))) {
            throw new Fault("“%s”在将来".formatted(field), "'%s' is in the future".formatted(field));
        }
        return at;
    }

    private static void data(FactType type, Map<String, String> data) throws Fault {
        for (String key : type.required().stream().sorted().toList()) {
            if (data.getOrDefault(key, "").isBlank()) {
                throw new Fault(
                        "%s 的 data 缺少“%s”".formatted(type, key), "%s needs '%s' in its data".formatted(type, key));
            }
        }
        for (String key : NUMBERS) {
            if (data.containsKey(key) && !NUMBER.matcher(data.get(key)).matches()) {
                throw new Fault(
                        "data 中“%s”应为 1 到 10000 的整数".formatted(key),
                        "'%s' in data must be a whole number from 1 to 10000".formatted(key));
            }
        }
        if (data.containsKey("stars") && !data.get("stars").matches("[1-5]")) {
            throw new Fault("stars 应为 1 到 5", "the stars must be 1 to 5");
        }
        unit(data);
        dates(data);
    }

    private static void unit(Map<String, String> data) throws Fault {
        String unit = data.get("unit");
        boolean known = unit == null
                || Arrays.stream(LimitUnit.values()).map(LimitUnit::name).anyMatch(unit::equals);
        if (!known
                || (data.containsKey("cap") && LimitUnit.WORKING_MINUTE.name().equals(unit))) {
            throw new Fault(
                    "unit 应为 WORKING_DAY、CALENDAR_DAY 或 WORKING_MINUTE，上限不能以分钟计",
                    "the unit must be WORKING_DAY, CALENDAR_DAY or WORKING_MINUTE, and a cap has no minutes");
        }
    }

    private static void dates(Map<String, String> data) throws Fault {
        for (String key : DATES) {
            String text = data.get(key);
            if (text != null && !isDate(text)) {
                throw new Fault(
                        "data 中“%s”应为 2026-03-02 那样的日期".formatted(key),
                        "'%s' in data must be a date such as 2026-03-02".formatted(key));
            }
        }
    }

    private static boolean isDate(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
