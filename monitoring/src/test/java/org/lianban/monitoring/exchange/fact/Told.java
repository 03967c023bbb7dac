package org.lianban.monitoring.exchange.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;

/** A case as it is told; every fact takes effect at noon in China. */
final class Told {

    static final WorkCalendar CN = Calendars.cn();
    static final Terms TERMS = Terms.ofLaw(new TimeLimit(20, LimitUnit.WORKING_DAY), null);

    private final List<DeliveredFact> facts = new ArrayList<>();

    Told on(String day, FactType type, String... data) {
        facts.add(fact("f" + facts.size(), day, type, data));
        return this;
    }

    static DeliveredFact fact(String id, String day, FactType type, String... data) {
        Map<String, String> told = new LinkedHashMap<>();
        for (String pair : data) {
            told.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        Instant at = noon(day);
        return new DeliveredFact(id, type, at, at, "MARKET", null, told);
    }

    static Instant noon(String day) {
        return LocalDate.parse(day).atTime(LocalTime.NOON).atZone(CN.zone()).toInstant();
    }

    List<DeliveredClock> clocks() {
        return DeliveredClocks.of(facts, TERMS);
    }

    List<String> names() {
        return clocks().stream().map(DeliveredClock::name).toList();
    }

    Reading read(Kind kind, String subject, String now) {
        return clocks().stream()
                .filter(clock -> clock.kind() == kind && clock.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .read(CN, noon(now), false);
    }
}
