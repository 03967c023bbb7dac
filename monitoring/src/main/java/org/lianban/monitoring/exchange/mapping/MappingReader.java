package org.lianban.monitoring.exchange.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.mapping.Mapping.CaseFields;
import org.lianban.monitoring.exchange.mapping.Mapping.EventFields;
import org.lianban.monitoring.exchange.mapping.Mapping.Extension;
import org.lianban.monitoring.exchange.mapping.Mapping.Pairing;
import org.lianban.monitoring.exchange.mapping.Mapping.Stop;
import org.lianban.monitoring.exchange.mapping.Mapping.Term;
import org.lianban.monitoring.exchange.mapping.Trigger.OnCaseValue;
import org.lianban.monitoring.exchange.mapping.Trigger.OnCode;
import org.lianban.monitoring.holidays.NationalCalendars;

/** Turns the fields of a mapping file into a mapping, noting every fault on the way. */
final class MappingReader {

    private static final int MOST = 10_000;

    private final Field root;

    MappingReader(Field root) {
        this.root = root;
    }

    /** The mapping, or null if it lacks something. */
    @Nullable
    Mapping mapping() {
        Map<String, Field> fields = root.map(Set.of(
                "name",
                "calendar",
                "limit",
                "case",
                "event",
                "start",
                "stop",
                "suspensions",
                "extensions",
                "stages",
                "departments",
                "facts"));
        Field name = root.require(fields, "name");
        WorkCalendar calendar = calendar(root.require(fields, "calendar"));
        TimeLimit limit = limit(root.require(fields, "limit"));
        CaseFields ofCase = caseFields(root.require(fields, "case"));
        EventFields ofEvent = eventFields(root.require(fields, "event"));
        List<Trigger> starts = starts(root.require(fields, "start"));
        List<Stop> stops = stops(root.require(fields, "stop"));
        if (name == null || calendar == null || limit == null || ofCase == null || ofEvent == null) {
            return null;
        }
        return new Mapping(
                name.text(),
                calendar,
                limit,
                ofCase,
                ofEvent,
                starts,
                stops,
                suspensions(fields.get("suspensions")),
                extensions(fields.get("extensions"), limit.unit()),
                words(fields.get("stages")),
                words(fields.get("departments")),
                FactRules.read(fields.get("facts")));
    }

    private static @Nullable WorkCalendar calendar(@Nullable Field field) {
        if (field == null) {
            return null;
        }
        String name = field.text();
        WorkCalendar calendar = NationalCalendars.named(name).orElse(null);
        if (calendar == null) {
            field.fault("must be the name of a calendar (%s), not '%s'".formatted(NationalCalendars.NAMES, name));
        }
        return calendar;
    }

    private static @Nullable TimeLimit limit(@Nullable Field field) {
        if (field == null) {
            return null;
        }
        Map<String, Field> fields = field.map(Set.of("amount", "unit", "basis"));
        Field amount = field.require(fields, "amount");
        LimitUnit unit = unit(field.require(fields, "unit"), true);
        String basis = optional(fields, "basis");
        return amount == null || unit == null ? null : new TimeLimit(amount.number(1, MOST), unit, null, basis);
    }

    private static @Nullable LimitUnit unit(@Nullable Field field, boolean minutes) {
        if (field == null) {
            return null;
        }
        String text = field.text();
        List<LimitUnit> allowed = Arrays.stream(LimitUnit.values())
                .filter(unit -> minutes || unit != LimitUnit.WORKING_MINUTE)
                .toList();
        LimitUnit unit =
                allowed.stream().filter(u -> u.name().equals(text)).findFirst().orElse(null);
        if (unit == null) {
            field.fault("must be one of %s, not '%s'".formatted(allowed, text));
        }
        return unit;
    }

    private static @Nullable CaseFields caseFields(@Nullable Field field) {
        if (field == null) {
            return null;
        }
        Map<String, Field> fields = field.map(Set.of("id", "department", "responsible", "deadline"));
        Field id = field.require(fields, "id");
        return id == null
                ? null
                : new CaseFields(
                        id.text(),
                        optional(fields, "department"),
                        optional(fields, "responsible"),
                        optional(fields, "deadline"));
    }

    private static @Nullable EventFields eventFields(@Nullable Field field) {
        if (field == null) {
            return null;
        }
        Map<String, Field> fields = field.map(
                Set.of("id", "code", "time", "recorded", "resource", "department", "dated", "late-after-days"));
        Field code = field.require(fields, "code");
        Field time = field.require(fields, "time");
        Field late = fields.get("late-after-days");
        return code == null || time == null
                ? null
                : new EventFields(
                        optional(fields, "id"),
                        code.text(),
                        time.text(),
                        optional(fields, "recorded"),
                        optional(fields, "resource"),
                        optional(fields, "department"),
                        words(fields.get("dated")),
                        late == null ? null : late.number(0, MOST));
    }

    private static List<Trigger> starts(@Nullable Field field) {
        List<Trigger> starts = new ArrayList<>();
        if (field != null) {
            field.items().forEach(item -> add(starts, trigger(item, item.map(TRIGGER))));
        }
        return starts;
    }

    private static List<Stop> stops(@Nullable Field field) {
        List<Stop> stops = new ArrayList<>();
        for (Field item : field == null ? List.<Field>of() : field.items()) {
            Map<String, Field> fields = item.map(Set.of("code", "when", "attribute", "outcome"));
            Trigger at = trigger(item, fields);
            Field outcome = item.require(fields, "outcome");
            if (at != null && outcome != null) {
                stops.add(new Stop(at, outcome.text()));
            }
        }
        return stops;
    }

    private static List<Pairing> suspensions(@Nullable Field field) {
        List<Pairing> pairs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Field item : field == null ? List.<Field>of() : field.items()) {
            Map<String, Field> fields =
                    item.map(Set.of("pair", "ground", "cap", "term", "waits-for", "opens", "closes"));
            Field pair = item.require(fields, "pair");
            Field ground = item.require(fields, "ground");
            List<Trigger> opens = codes(item.require(fields, "opens"));
            List<Trigger> closes = codes(item.require(fields, "closes"));
            if (pair != null && ground != null) {
                if (!names.add(pair.text())) {
                    pair.fault("'%s' names two pairs".formatted(pair.text()));
                }
                pairs.add(new Pairing(
                        pair.text(),
                        ground.text(),
                        cap(fields.get("cap")),
                        term(fields.get("term")),
                        waitsForApplicant(fields.get("waits-for")),
                        opens,
                        closes));
            }
        }
        return pairs;
    }

    private static @Nullable Cap cap(@Nullable Field field) {
        if (field == null) {
            return null;
        }
        Map<String, Field> fields = field.map(Set.of("amount", "unit"));
        Field amount = field.require(fields, "amount");
        LimitUnit unit = unit(field.require(fields, "unit"), false);
        return amount == null || unit == null ? null : new Cap(amount.number(1, MOST), unit);
    }

    private static @Nullable Term term(@Nullable Field field) {
        if (field == null) {
            return null;
        }
        Map<String, Field> fields = field.map(Set.of("code", "column", "unit"));
        Field code = field.require(fields, "code");
        Field column = field.require(fields, "column");
        LimitUnit unit = unit(field.require(fields, "unit"), false);
        return code == null || column == null || unit == null ? null : new Term(code.text(), column.text(), unit);
    }

    private static boolean waitsForApplicant(@Nullable Field field) {
        if (field == null) {
            return false;
        }
        if (!field.text().equals("APPLICANT")) {
            field.fault("must be APPLICANT, not '%s'".formatted(field.text()));
        }
        return true;
    }

    private static List<Extension> extensions(@Nullable Field field, LimitUnit unit) {
        List<Extension> extensions = new ArrayList<>();
        for (Field item : field == null ? List.<Field>of() : field.items()) {
            Map<String, Field> fields = item.map(Set.of("code", "when", "first-of", "by"));
            List<Trigger> at = new ArrayList<>();
            if (fields.get("first-of") == null) {
                add(at, trigger(item, fields));
            } else {
                at.addAll(codes(fields.get("first-of")));
            }
            Field by = item.require(fields, "by");
            if (by != null) {
                extensions.add(new Extension(at, new TimeLimit(by.number(1, MOST), unit)));
            }
        }
        return extensions;
    }

    private static Map<String, String> words(@Nullable Field field) {
        Map<String, String> words = new LinkedHashMap<>();
        if (field != null) {
            field.map().forEach((key, word) -> words.put(key, word.text()));
        }
        return words;
    }

    private static final Set<String> TRIGGER = Set.of("code", "when", "attribute");

    private static List<Trigger> codes(@Nullable Field field) {
        List<Trigger> triggers = new ArrayList<>();
        for (Field item : field == null ? List.<Field>of() : field.items()) {
            add(triggers, trigger(item, item.map(Set.of("code", "when"))));
        }
        return triggers;
    }

    private static void add(List<Trigger> triggers, @Nullable Trigger trigger) {
        if (trigger != null) {
            triggers.add(trigger);
        }
    }

    static @Nullable Trigger trigger(Field item, Map<String, Field> fields) {
        Field code = fields.get("code");
        Field attribute = fields.get("attribute");
        Field when = fields.get("when");
        if ((code == null) == (attribute == null)) {
            item.fault("needs either 'code' or 'attribute'");
            return null;
        }
        if (attribute != null) {
            if (when != null) {
                when.fault("goes with 'code' only");
            }
            return new OnCaseValue(attribute.text());
        }
        return code == null ? null : new OnCode(code.text(), words(when));
    }

    private static @Nullable String optional(Map<String, Field> fields, String name) {
        Field field = fields.get(name);
        return field == null ? null : field.text();
    }
}
