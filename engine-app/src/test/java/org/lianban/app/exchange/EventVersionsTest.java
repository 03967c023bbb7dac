package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;
import static org.lianban.app.exchange.Elsewhere.paused;
import static org.lianban.app.exchange.Elsewhere.results;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LianbanTest
class EventVersionsTest {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aChangedEventIsKeptInBothVersions() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(paused("c1"));
        String changed = event("e5", "c1", "DECIDED", "2026-06-01T09:00:00+08:00");
        assertThat(results(system.deliver(List.of(changed)))).isEqualTo("C");
        JsonNode one = system.one("c1");
        assertThat(clock(one, "STATUTORY").get("overdue").asInt()).isPositive();
        assertThat(versions(one, "e5")).containsExactly("1 false", "2 true");
        // the first batch once more, from an outbox that did not hear the answer: nothing is changed back
        assertThat(results(system.deliver(paused("c1")))).isEqualTo("DDDDD");
        assertThat(versions(system.one("c1"), "e5")).containsExactly("1 false", "2 true");
    }

    @Test
    void whatWasEnteredLaterStandsWhateverCameFirst() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(paused("c1"));
        system.deliver(List.of(
                event("e5", "c1", "DECIDED", "2026-04-07T09:00:00+08:00", "\"recordedAt\":\"2026-04-09T00:00:00Z\"")));
        system.deliver(List.of(
                event("e6", "c1", "CLOSED", "2026-04-20T09:00:00+08:00", "\"recordedAt\":\"2026-04-21T00:00:00Z\"")));
        Browser.Answer older = system.deliver(List.of(
                event("e6", "c1", "CLOSED", "2026-04-10T09:00:00+08:00", "\"recordedAt\":\"2026-04-11T00:00:00Z\"")));
        assertThat(results(older)).isEqualTo("O");
        assertThat(older.json().at("/batch/older").asInt()).isEqualTo(1);
        assertThat(older.json().at("/batch/changed").asInt()).isZero();
        assertThat(older.json().at("/batch/tokenNote").asString()).isEqualTo("x");
        assertThat(versions(system.one("c1"), "e6")).containsExactly("1 true", "2 false");
    }

    @Test
    void anEventThatIsTakenBackIsNoLongerThere() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(paused("c1"));
        assertThat(results(system.deliver(List.of("{\"id\":\"e5\",\"case\":\"c1\",\"withdrawn\":true}"))))
                .isEqualTo("C");
        assertThat(clock(system.one("c1"), "STATUTORY").get("state").asString()).isEqualTo("RUNNING");
    }

    @Test
    void nothingIsEverChangedOrDeleted() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(paused("c1"));
        for (String sql : List.of(
                "update exchange_event set place = 1", "delete from exchange_event", "delete from delivered_case")) {
            assertThat(Assertions.catchThrowable(() -> jdbc.sql(sql).update()))
                    .as(sql)
                    .rootCause()
                    .message()
                    .matches("(?s).*(permission denied|append-only).*");
        }
    }

    private static JsonNode clock(JsonNode one, String kind) {
        for (JsonNode clock : one.get("clocks")) {
            if (clock.get("kind").asString().equals(kind)) {
                return clock;
            }
        }
        throw new AssertionError(one);
    }

    private static List<String> versions(JsonNode one, String event) {
        List<String> versions = new ArrayList<>();
        one.get("versions").forEach(version -> {
            if (version.get("event").asString().equals(event)) {
                versions.add(version.get("version").asInt() + " "
                        + version.get("standing").asBoolean());
            }
        });
        return versions;
    }
}
