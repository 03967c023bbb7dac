package org.lianban.app.exchange.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.version.NewEvent;
import org.lianban.app.exchange.version.Payloads;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.monitoring.exchange.projection.LogTimes;

/** Holds delivered events against the words of the interface, and tells all that is wrong with one at once. */
final class EventCheck {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 9998;
    private static final int LONGEST_NAME = 200;
    private static final Duration SLACK = Duration.ofHours(1);

    private final ZoneId zone;
    private final Instant now;
    private final String own;
    private final Set<String> ofRegion;

    /**
     * A check of one system's events.
     *
     * @param zone to which times without an offset are local
     * @param own the department whose cases they are
     * @param ofRegion the departments that there are in its region
     */
    EventCheck(ZoneId zone, Instant now, String own, Set<String> ofRegion) {
        this.zone = zone;
        this.now = now;
        this.own = own;
        this.ofRegion = ofRegion;
    }

    /** An event, or why it is refused. */
    record Checked(@Nullable NewEvent event, @Nullable LocalisedText fault) {}

    Checked check(RawEvent raw) {
        if (raw.fault() != null) {
            return new Checked(null, raw.fault());
        }
        Faults faults = new Faults();
        NewEvent event = event(raw, faults);
        return faults.told().map(fault -> new Checked(null, fault)).orElseGet(() -> new Checked(event, null));
    }

    private NewEvent event(RawEvent raw, Faults faults) {
        String id = name(raw, "id", faults);
        String reference = name(raw, "case", faults);
        if (id.startsWith("#")) {
            faults.add("id 不得以 # 开头", "the id must not begin with #");
        }
        Instant recordedAt = time(raw, "recordedAt", faults);
        if (raw.withdrawn()) {
            String content = "withdrawn " + recordedAt;
            return new NewEvent(reference, id, Payloads.hash(content), true, null, recordedAt, raw.place(), "{}");
        }
        Optional<FactType> type = type(raw, faults);
        if (raw.text("at") == null) {
            missing("at", faults);
        }
        Instant at = time(raw, "at", faults);
        DataCheck.check(type.orElse(null), raw.data(), faults);
        String department = shortName(raw, "department", faults);
        department(type.orElse(null), department, faults);
        Map<String, String> data = new TreeMap<>(raw.data());
        Payloads.Told told = new Payloads.Told(
                type.map(FactType::name).orElse(""), department, shortName(raw, "person", faults), data);
        String payload = Payloads.write(told);
        String hash = Payloads.hash(at + " " + Objects.toString(recordedAt, "-") + " " + payload);
        return new NewEvent(reference, id, hash, false, at, recordedAt, raw.place(), payload);
    }

    /** Another department of the region may examine a part of the case; to act on the whole is for the one whose case it is. */
    private void department(@Nullable FactType type, @Nullable String department, Faults faults) {
        if (department == null || department.equals(own)) {
            return;
        }
        if (!ofRegion.contains(department)) {
            faults.add("本地区没有部门“%s”".formatted(department), "this region has no department '%s'".formatted(department));
        } else if (type != null && type.isOfCase()) {
            faults.add(
                    "%s 是对整个办件的行为，须由本系统的部门 %s 作出，不能由“%s”作出；其他部门只能参与审查".formatted(type, own, department),
                    "%s is an act on the whole case, which is %s's and not '%s's: another department can only examine a part of it"
                            .formatted(type, own, department));
        }
    }

    private static String name(RawEvent raw, String field, Faults faults) {
        String text = shortName(raw, field, faults);
        if (text == null) {
            missing(field, faults);
            return "";
        }
        return text;
    }

    private static @Nullable String shortName(RawEvent raw, String field, Faults faults) {
        String text = raw.text(field);
        if (text != null && text.length() > LONGEST_NAME) {
            faults.add(
                    "“%s”超过 %d 个字符".formatted(field, LONGEST_NAME),
                    "'%s' has more than %d characters".formatted(field, LONGEST_NAME));
            return null;
        }
        return text;
    }

    private static void missing(String field, Faults faults) {
        faults.add("缺少“%s”".formatted(field), "'%s' is missing".formatted(field));
    }

    private static Optional<FactType> type(RawEvent raw, Faults faults) {
        String word = raw.text("type");
        if (word == null) {
            missing("type", faults);
            return Optional.empty();
        }
        Optional<FactType> type = FactType.named(word);
        if (type.isEmpty()) {
            faults.add("type 不是已知的词", "the type is none of the words that are known");
        }
        return type;
    }

    private @Nullable Instant time(RawEvent raw, String field, Faults faults) {
        String text = raw.text(field);
        if (text == null) {
            return null;
        }
        Optional<Instant> at = LogTimes.parse(text, zone);
        int year = at.map(known -> known.atOffset(ZoneOffset.UTC).getYear()).orElse(FIRST_YEAR);
        if (at.isEmpty()) {
            faults.add("“%s”不是时间".formatted(field), "'%s' is no time".formatted(field));
        } else if (year < FIRST_YEAR || year > LAST_YEAR) {
            faults.add(
                    "“%s”的年份应在 %d 到 %d 之间".formatted(field, FIRST_YEAR, LAST_YEAR),
                    "'%s' must be in a year from %d to %d".formatted(field, FIRST_YEAR, LAST_YEAR));
        } else if (at.get().isAfter(now.plus(SLACK))) {
            faults.add("“%s”在将来".formatted(field), "'%s' is in the future".formatted(field));
        }
        return at.orElse(null);
    }
}
