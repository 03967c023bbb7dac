package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;
import static org.lianban.app.exchange.Elsewhere.paused;
import static org.lianban.app.exchange.Elsewhere.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LianbanTest
class EventIntakeTest {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Nested
    class Takes {

        @Test
        void aBatchAndSaysOfEachEventWhatBecameOfIt() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            List<String> events = new ArrayList<>(paused("c1"));
            events.add(2, "{\"id\":\"bad\",\"case\":\"c1\",\"type\":\"APPROVED\",\"at\":\"2026-03-02\"}");
            events.add("42");
            Browser.Answer answer = system.deliver(events);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(results(answer)).isEqualTo("AARAAAR");
            assertThat(answer.json().at("/results/2/reason/en").asString())
                    .isEqualTo("the type is none of the words that are known");
            assertThat(answer.json().at("/batch/refused").asInt()).isEqualTo(2);
        }

        @Test
        void aCaseUnderTheSameClocks() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            system.deliver(paused("c1"));
            JsonNode one = system.one("c1");
            JsonNode statutory = clock(one, "STATUTORY");
            assertThat(statutory.at("/uncounted/TESTING").asInt()).isEqualTo(11);
            assertThat(statutory.get("overdue").asInt()).isZero();
            assertThat(statutory.get("main").asBoolean()).isTrue();
            assertThat(one.at("/counterfactual/0/overdue").asInt()).isEqualTo(2);
            JsonNode days = system.supervisor()
                    .get("/api/delivered-cases/" + one.get("id").asString() + "/clocks/"
                            + statutory.get("id").asString() + "/days")
                    .json()
                    .get("days");
            assertThat(days.get(0).get("class").asString()).isEqualTo("UNCOUNTED");
            assertThat(days.size()).isEqualTo(30);
        }

        @Test
        void theSameBatchTwiceWithoutEffect() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            system.deliver(paused("c1"));
            String before = system.ledger("c1").toString();
            assertThat(results(system.deliver(paused("c1")))).isEqualTo("DDDDD");
            assertThat(system.ledger("c1").toString()).isEqualTo(before);
        }

        @Test
        void eventsInAnyOrderToTheSameLedger() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            system.deliver(paused("c0"));
            for (int seed = 1; seed <= 5; seed++) {
                List<String> shuffled = new ArrayList<>(paused("c" + seed));
                Collections.shuffle(shuffled, new Random(seed));
                shuffled.forEach(event -> system.deliver(List.of(event)));
                assertThat(withoutIds(system.ledger("c" + seed))).isEqualTo(withoutIds(system.ledger("c0")));
            }
        }

        @Test
        void twoDeliveriesOfTheSameCaseAtOnceOneAfterTheOther() throws Exception {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            List<String> events = paused("c1");
            Browser one = system.withToken(system.token("DELIVER"));
            ExecutorService both = Executors.newFixedThreadPool(4);
            try {
                List<Callable<Browser.Answer>> calls = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    List<String> part = i % 2 == 0 ? events : events.subList(2, 5);
                    calls.add(() -> system.deliver(one, part));
                }
                for (Future<Browser.Answer> answer : both.invokeAll(calls)) {
                    assertThat(answer.get().status()).isEqualTo(200);
                }
            } finally {
                both.shutdown();
            }
            assertThat(system.events(jdbc, "c1")).isEqualTo(5);
            assertThat(clock(system.one("c1"), "STATUTORY").get("state").asString())
                    .isEqualTo("STOPPED");
        }
    }

    @Nested
    class Repeats {

        @Test
        void theAnswerForTheSameKey() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            List<String> events = new ArrayList<>(paused("c1"));
            events.add("{\"id\":\"bad\",\"case\":\"c1\"}");
            Browser.Answer first = system.repeated("batch-0001", events);
            Browser.Answer second = system.repeated("batch-0001", events);
            assertThat(results(first)).isEqualTo("AAAAAR");
            assertThat(second.json().get("results")).isEqualTo(first.json().get("results"));
            assertThat(second.json().at("/batch/id")).isEqualTo(first.json().at("/batch/id"));
        }

        @Test
        void noKeyForAnotherBatch() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            system.repeated("batch-0001", paused("c1"));
            assertThat(system.repeated("batch-0001", paused("c2")).status()).isEqualTo(409);
        }
    }

    @Test
    void aBatchOfFiveThousandTakesSeconds() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        List<String> events = IntStream.range(0, 5_000)
                .mapToObj(i -> event("e" + i, "c" + i % 1_000, "WORK", "2026-03-02T09:00:00+08:00"))
                .toList();
        long began = System.nanoTime();
        assertThat(results(system.deliver(events))).doesNotContain("R");
        assertThat((System.nanoTime() - began) / 1_000_000_000L).isLessThan(20);
    }

    private static JsonNode clock(JsonNode one, String kind) {
        for (JsonNode clock : one.get("clocks")) {
            if (clock.get("kind").asString().equals(kind)) {
                return clock;
            }
        }
        throw new AssertionError(one);
    }

    private static String withoutIds(JsonNode clocks) {
        return clocks.toString().replaceAll("\"id\":\"[^\"]*\"", "");
    }
}
