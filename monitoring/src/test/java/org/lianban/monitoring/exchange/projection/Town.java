package org.lianban.monitoring.exchange.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.exchange.log.LogEvent;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.mapping.MappingException;
import org.lianban.monitoring.exchange.mapping.MappingFile;

/** A small system of another town, and cases in it. Times without an offset are those of Amsterdam. */
final class Town {

    static final Mapping MAPPING = mapping();
    static final WorkCalendar NL = MAPPING.calendar();

    private final List<LogEvent> events = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>(Map.of("case:id", "z1"));

    private static Mapping mapping() {
        try {
            return MappingFile.parse("town.yaml", """
                    name: town
                    calendar: nl
                    limit: {amount: 56, unit: CALENDAR_DAY}
                    case: {id: "case:id", deadline: "case:deadline", department: "case:dept"}
                    event: {code: code, time: time, recorded: entered, dated: {GO: came}, late-after-days: 14}
                    start: [{code: IN}, {attribute: "case:begin"}]
                    stop:
                      - {code: DECIDED, outcome: DECIDED}
                      - {code: SENT, outcome: SENT}
                      - {code: END, when: {answer: "yes"}, outcome: WITHDRAWN}
                      - {attribute: "case:end", outcome: ENDED}
                    suspensions:
                      - pair: data
                        ground: MISSING_DATA
                        term: {code: TERM, column: answer, unit: CALENDAR_DAY}
                        waits-for: APPLICANT
                        opens: [{code: STOP}]
                        closes: [{code: GO}]
                      - {pair: own, ground: OWN, cap: {amount: 10, unit: CALENDAR_DAY}, opens: [{code: HALT}], closes: [{code: ON}]}
                    extensions: [{first-of: [{code: GRANTED}, {code: LONGER, when: {answer: "yes"}}], by: 42}]
                    stages: {IN: receipt}
                    facts:
                      - {type: RECEIVED, attribute: "case:begin", set: {how: paper}}
                      - {type: DECIDED, code: DECIDED, data: {result: result}}
                    """);
        } catch (MappingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Town town() {
        return new Town();
    }

    Town has(String attribute, String value) {
        values.put("case:" + attribute, value);
        return this;
    }

    /** An event on the next line, with further values as {@code name=value}. */
    Town on(String time, String code, String... more) {
        Map<String, String> told = new LinkedHashMap<>(Map.of("time", time, "code", code));
        for (String pair : more) {
            told.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        events.add(new LogEvent(events.size() + 2L, told));
        return this;
    }

    /** The case as one fragment that begins on line 1. */
    Fragment fragment() {
        return new Fragment(1, values, List.copyOf(events));
    }

    static ImportedCase imported(List<Fragment> fragments) {
        EventMapper mapper = new EventMapper(MAPPING);
        ImportedCase imported = new ImportedCase("z1");
        for (Fragment fragment : fragments) {
            imported.add(fragment.line(), mapper.caseValues(fragment), mapper.events(fragment, refused -> {
                throw new AssertionError(refused);
            }));
        }
        return imported;
    }

    static CaseReading read(List<Fragment> fragments, String now) {
        Projection projection = new Projector(MAPPING).project(imported(fragments));
        return CaseReading.of(projection, NL, Instant.parse(now));
    }

    CaseReading read() {
        return read(List.of(fragment()), "2013-01-01T00:00:00Z");
    }

    /** The misfits as {@code CODE line}. */
    static List<String> misfits(CaseReading reading) {
        return reading.misfits().stream()
                .map(misfit -> misfit.code() + " " + misfit.line())
                .toList();
    }
}
