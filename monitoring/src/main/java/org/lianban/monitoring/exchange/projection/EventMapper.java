package org.lianban.monitoring.exchange.projection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Why;
import org.lianban.monitoring.exchange.log.LogEvent;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;
import org.lianban.monitoring.exchange.log.LogItem.Reason;
import org.lianban.monitoring.exchange.log.LogItem.Refused;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.mapping.Mapping.EventFields;
import org.lianban.monitoring.exchange.mapping.Trigger;

/** Understands fragments of a log by a mapping, and refuses the events that lack what it needs. */
public final class EventMapper {

    private static final int LONGEST_ID = 200;

    private final Mapping mapping;
    private final ZoneId zone;
    private final EventFields fields;
    private final boolean strict;
    private final Set<String> caseAttributes = new TreeSet<>();
    private final Set<String> caseTimes = new TreeSet<>();
    private final Set<String> codes = new HashSet<>();

    /** A mapper; times without an offset are local to the zone of the mapping's calendar. */
    public EventMapper(Mapping mapping) {
        this(mapping, true);
    }

    /** One for what was taken before: a department that the mapping has since ceased to list is no reason to drop the event. */
    public static EventMapper ofStored(Mapping mapping) {
        return new EventMapper(mapping, false);
    }

    private EventMapper(Mapping mapping, boolean strict) {
        this.strict = strict;
        this.mapping = mapping;
        this.zone = mapping.calendar().zone();
        this.fields = mapping.eventFields();
        var ofCase = mapping.caseFields();
        Stream.of(ofCase.department(), ofCase.responsible(), ofCase.deadline())
                .flatMap(Stream::ofNullable)
                .forEach(caseAttributes::add);
        Stream.concat(mapping.starts().stream(), mapping.stops().stream().map(Mapping.Stop::at))
                .forEach(trigger -> {
                    if (trigger instanceof Trigger.OnCaseValue value) {
                        caseAttributes.add(value.attribute());
                        caseTimes.add(value.attribute());
                    }
                });
        mapping.triggers().forEach(trigger -> {
            if (trigger instanceof Trigger.OnCode code) {
                codes.add(code.code());
            }
        });
        codes.addAll(fields.dated().keySet());
        mapping.facts().forEach(rule -> {
            if (rule.at() instanceof Trigger.OnCaseValue value) {
                caseAttributes.add(value.attribute());
                caseAttributes.addAll(rule.columns().values());
            }
        });
    }

    /** The id of the case, or empty, and refused, if the fragment has none that can be used. */
    public Optional<String> caseId(Fragment fragment, Consumer<Refused> refused) {
        String id = fragment.caseValues().get(mapping.caseFields().id());
        if (id == null || id.isBlank()) {
            refused.accept(missing(fragment.line(), mapping.caseFields().id()));
            return Optional.empty();
        }
        if (id.length() > LONGEST_ID) {
            refused.accept(new Refused(
                    fragment.line(),
                    Reason.TOO_LARGE,
                    new Why(
                            "办件编号超过 %d 个字符".formatted(LONGEST_ID),
                            "the id of the case has more than %d characters".formatted(LONGEST_ID))));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /** Whether it tells something that moves a clock, is a fact, or belongs to a stage. */
    public boolean knows(Fragment fragment) {
        return caseTimes.stream().anyMatch(fragment.caseValues()::containsKey)
                || codes(fragment).anyMatch(code -> codes.contains(code) || mapping.stageOf(code) != null);
    }

    /** Whether it has events with a code, known or not. */
    public boolean hasCodes(Fragment fragment) {
        return codes(fragment).findAny().isPresent();
    }

    private Stream<String> codes(Fragment fragment) {
        return fragment.events().stream()
                .map(event -> event.values().get(fields.code()))
                .filter(code -> code != null && !code.isBlank());
    }

    /** The moments at which, by this fragment, something happened. */
    public List<Instant> moments(Fragment fragment) {
        Stream<String> ofCase = caseTimes.stream().map(fragment.caseValues()::get);
        Stream<String> ofEvents =
                fragment.events().stream().map(event -> event.values().get(fields.time()));
        return Stream.concat(ofCase, ofEvents)
                .flatMap(Stream::ofNullable)
                .flatMap(text -> LogTimes.parse(text, zone).stream())
                .toList();
    }

    /** The values of the case that the mapping needs. */
    public Map<String, String> caseValues(Fragment fragment) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String attribute : caseAttributes) {
            String value = fragment.caseValues().get(attribute);
            if (value != null && !value.isBlank()) {
                values.put(attribute, value);
            }
        }
        return values;
    }

    /** The events that can be used. */
    public List<MappedEvent> events(Fragment fragment, Consumer<Refused> refused) {
        List<MappedEvent> events = new ArrayList<>(fragment.events().size());
        for (LogEvent event : fragment.events()) {
            String code = event.values().get(fields.code());
            String time = event.values().get(fields.time());
            if (code == null || code.isBlank() || time == null) {
                refused.accept(missing(event.line(), code == null || code.isBlank() ? fields.code() : fields.time()));
                continue;
            }
            Instant at = LogTimes.parse(time, zone).orElse(null);
            if (at == null) {
                refused.accept(noTime(event.line(), fields.time(), time));
                continue;
            }
            String desk = value(event, fields.department());
            if (strict && isUnlisted(desk)) {
                refused.accept(unlisted(event.line(), String.valueOf(desk)));
                continue;
            }
            events.add(new MappedEvent(
                    event.line(),
                    code,
                    mapping.stageOf(code),
                    dated(event, code).orElse(at),
                    recordedAt(event, at),
                    value(event, fields.resource()),
                    desk == null ? null : mapping.departments().getOrDefault(desk, desk),
                    event.values()));
        }
        return events;
    }

    /** The date that somebody entered for it, where the mapping knows of such an entry; what is no date says nothing. */
    private Optional<Instant> dated(LogEvent event, String code) {
        return Optional.ofNullable(value(event, fields.dated().get(code)))
                .flatMap(text -> LogTimes.entered(text, zone));
    }

    /** When it was entered; an entry that is no time says nothing, and the event counts as entered when it took effect. */
    private Instant recordedAt(LogEvent event, Instant at) {
        return Optional.ofNullable(value(event, fields.recorded()))
                .flatMap(text -> LogTimes.parse(text, zone))
                .orElse(at);
    }

    private static @Nullable String value(LogEvent event, @Nullable String name) {
        return name == null ? null : event.values().get(name);
    }

    private boolean isUnlisted(@Nullable String desk) {
        return desk != null
                && !desk.isBlank()
                && !mapping.departments().isEmpty()
                && !mapping.departments().containsKey(desk);
    }

    private static Refused unlisted(long line, String desk) {
        String shown = shown(desk);
        return new Refused(
                line,
                Reason.DEPARTMENT,
                new Why(
                        "映射的 departments 中没有部门“%s”".formatted(shown),
                        "the department '%s' is not among the departments of the mapping".formatted(shown)));
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }

    private static Refused missing(long line, String name) {
        return new Refused(line, Reason.VALUE, new Why("缺少“%s”".formatted(name), "'%s' is missing".formatted(name)));
    }

    private static Refused noTime(long line, String name, String value) {
        String shown = shown(value);
        return new Refused(
                line,
                Reason.VALUE,
                new Why("“%s”不是时间：“%s”".formatted(name, shown), "'%s' is no time: '%s'".formatted(name, shown)));
    }
}
