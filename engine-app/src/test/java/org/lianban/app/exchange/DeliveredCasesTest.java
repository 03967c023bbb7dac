package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.app.exchange.Elsewhere.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.exchange.rereading.Rereading;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the rules of supervision read. */
@LianbanTest
class DeliveredCasesTest {

    @Autowired
    People people;

    @Autowired
    DeliveredCases cases;

    @Autowired
    Rereading rereading;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private static String received(String reference) {
        return event(
                "e1",
                reference,
                "RECEIVED",
                "2026-03-02T09:00:00+08:00",
                "\"recordedAt\":\"2026-03-02T10:00:00+08:00\",\"department\":\"MARKET\",\"person\":\"w1\","
                        + "\"data\":{\"service\":\"road\",\"applicant\":\"a1\",\"materials\":[\"map\",\"deed\"]}");
    }

    private UUID id(Elsewhere system, String reference) {
        return jdbc.sql("select id from delivered_case where system = ? and reference = ?")
                .params(system.code, reference)
                .query(UUID.class)
                .single();
    }

    private DeliveredCase load(Elsewhere system, String reference) {
        return cases.load(List.of(id(system, reference))).get(0);
    }

    @Test
    void tellsFactsClocksAndTheHistoryOfTheDelivery() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(List.of(received("c1"), event("e2", "c1", "ACCEPTED", "2026-03-04T09:00:00+08:00")));
        system.deliver(List.of(event("e2", "c1", "ACCEPTED", "2026-03-05T09:00:00+08:00")));
        DeliveredCase loaded = load(system, "c1");
        assertThat(loaded.department()).isEqualTo("MARKET");
        assertThat(loaded.service()).isEqualTo("road");
        assertThat(loaded.facts())
                .extracting(DeliveredFact::type)
                .containsExactly(FactType.RECEIVED, FactType.ACCEPTED);
        assertThat(loaded.facts().get(0).list("materials")).containsExactly("map", "deed");
        assertThat(loaded.facts().get(0).person()).isEqualTo("w1");
        assertThat(loaded.clocks())
                .extracting(one -> one.clock().kind())
                .containsExactly(Kind.ACCEPTANCE, Kind.WAIT, Kind.STATUTORY);
        CaseClock main = loaded.clocks().get(2);
        assertThat(main.main()).isTrue();
        assertThat(main.dueDate()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(loaded.deliveries())
                .extracting(Delivery::event, Delivery::version, Delivery::standing)
                .containsExactly(tuple("e1", 1, true), tuple("e2", 1, false), tuple("e2", 2, true));
        assertThat(load(system, "c1").clocks().get(2).id()).isEqualTo(main.id());
    }

    @Test
    void loadsManyInThreeQueriesAndNoMoreThanItsBound() {
        assertThat(cases.load(List.of(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> cases.load(Collections.nCopies(501, UUID.randomUUID())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheEarlierCasesOfTheSameApplicant() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(List.of(
                received("c1"),
                event("e2", "c1", "CLOSED", "2026-03-02T18:00:00+08:00", "\"data\":{\"outcome\":\"LAPSED\"}"),
                received("c2")));
        UUID later = id(system, "c2");
        assertThat(cases.earlier(List.of(later)))
                .filteredOn(earlier -> earlier.id().equals(id(system, "c1")))
                .singleElement()
                .satisfies(earlier -> {
                    assertThat(earlier.of()).isEqualTo(later);
                    assertThat(earlier.outcome()).isEqualTo("LAPSED");
                });
    }

    @Test
    void aChangedCaseIsWatchedAndARepeatedDeliveryIsNot() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        long before = version(system);
        system.deliver(List.of(received("c1")));
        assertThat(version(system)).isEqualTo(before + 1);
        system.deliver(List.of(received("c1")));
        assertThat(version(system)).isEqualTo(before + 1);
    }

    private long version(Elsewhere system) {
        return jdbc.sql("select coalesce(sum(ledger_version), 0) from delivered_case where system = ?")
                .param(system.code)
                .query(Long.class)
                .single();
    }

    @Test
    void aCorrectedLimitIsFollowedByAllCases() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(List.of(received("c1"), event("e2", "c1", "ACCEPTED", "2026-03-04T09:00:00+08:00")));
        Map<String, Object> form = system.form("native", false);
        form.put("limit", Map.of("amount", 5, "unit", "WORKING_DAY"));
        system.administrator().put("/api/exchange/systems/" + system.code, form);
        rereading.run(clock.instant());
        JsonNode row = system.supervisor()
                .get("/api/delivered-cases?late=true&open=true&system=" + system.code)
                .json()
                .get("items")
                .get(0);
        assertThat(row.get("dueDate").asString()).isEqualTo("2026-03-11");
        assertThat(row.get("late").asBoolean()).isTrue();
        assertThat(system.supervisor()
                        .get("/api/delivered-cases?late=true&closed=true&system=" + system.code)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void listsPageByPageAndFindsByName() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(List.of(received("alpha-1"), received("alpha-2"), received("beta-1")));
        String list = "/api/delivered-cases?limit=2&system=" + system.code;
        JsonNode first = system.supervisor().get(list).json();
        assertThat(first.get("items").size()).isEqualTo(2);
        JsonNode rest = system.supervisor()
                .get(list + "&cursor=" + first.get("next").asString())
                .json();
        assertThat(rest.get("items").size()).isEqualTo(1);
        assertThat(system.supervisor()
                        .get("/api/delivered-cases?q=beta&system=" + system.code)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aClosedLogIsReadOnTheLastDayOfItsOwnCalendar() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        Map<String, Object> form = new HashMap<>(system.form("native", true));
        form.put("calendar", "nl");
        form.put("limit", Map.of("amount", 56, "unit", "CALENDAR_DAY"));
        String address = "/api/exchange/systems/" + system.code;
        assertThat(system.administrator().put(address, form).json().get("zone").asString())
                .isEqualTo("Europe/Amsterdam");
        // in Amsterdam the second one is of the first of August, in Greenwich of the day before
        system.deliver(List.of(
                event("e1", "old", "ACCEPTED", "2015-02-26T00:00:00+01:00"),
                event("e2", "last", "RECEIVED", "2015-08-01T00:00:00+02:00")));
        JsonNode shown = system.one("old");
        assertThat(shown.get("asOfDay").asString()).isEqualTo("2015-08-01");
        assertThat(shown.get("clocks").get(0).get("overdue").asLong()).isEqualTo(99);
        JsonNode listed = system.supervisor()
                .get("/api/delivered-cases?late=true&system=" + system.code)
                .json()
                .get("items");
        assertThat(listed.size()).isEqualTo(1);
        assertThat(listed.get(0).get("overdue").asLong()).isEqualTo(99);
        assertThat(system.supervisor()
                        .get("/api/delivered-cases?saved=true&system=" + system.code)
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }
}
