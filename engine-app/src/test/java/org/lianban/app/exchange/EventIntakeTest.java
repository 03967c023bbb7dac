package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;
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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** A case that was paused and decided in time. */
    private static List<String> paused(String reference) {
        return List.of(
                event("e1", reference, "RECEIVED", "2026-03-02T09:00:00+08:00", "\"data\":{\"service\":\"road\"}"),
                event("e2", reference, "ACCEPTED", "2026-03-04T09:00:00+08:00"),
                event(
                        "e3",
                        reference,
                        "PAUSED",
                        "2026-03-05T09:00:00+08:00",
                        "\"data\":{\"pause\":\"p1\",\"ground\":\"TESTING\",\"cap\":30}"),
                event("e4", reference, "RESUMED", "2026-03-20T09:00:00+08:00", "\"data\":{\"pause\":\"p1\"}"),
                event("e5", reference, "DECIDED", "2026-04-03T09:00:00+08:00"));
    }

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
            assertThat(count("c1", system)).isEqualTo(5);
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

    @Nested
    class Versions {

        @Test
        void aChangedEventAndKeepsBoth() {
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
            system.deliver(List.of(event(
                    "e5", "c1", "DECIDED", "2026-04-07T09:00:00+08:00", "\"recordedAt\":\"2026-04-09T00:00:00Z\"")));
            system.deliver(List.of(event(
                    "e6", "c1", "CLOSED", "2026-04-20T09:00:00+08:00", "\"recordedAt\":\"2026-04-21T00:00:00Z\"")));
            system.deliver(List.of(event(
                    "e6", "c1", "CLOSED", "2026-04-10T09:00:00+08:00", "\"recordedAt\":\"2026-04-11T00:00:00Z\"")));
            assertThat(versions(system.one("c1"), "e6")).containsExactly("1 true", "2 false");
        }

        @Test
        void anEventThatIsTakenBackIsNoLongerThere() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            system.deliver(paused("c1"));
            assertThat(results(system.deliver(List.of("{\"id\":\"e5\",\"case\":\"c1\",\"withdrawn\":true}"))))
                    .isEqualTo("C");
            assertThat(clock(system.one("c1"), "STATUTORY").get("state").asString())
                    .isEqualTo("RUNNING");
        }

        @Test
        void nothingIsEverChangedOrDeleted() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            system.deliver(paused("c1"));
            for (String sql : List.of(
                    "update exchange_event set place = 1",
                    "delete from exchange_event",
                    "delete from delivered_case")) {
                assertThat(Assertions.catchThrowable(() -> jdbc.sql(sql).update()))
                        .as(sql)
                        .rootCause()
                        .message()
                        .matches("(?s).*(permission denied|append-only).*");
            }
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"2026-03-02\"} | 'id' is missing",
                    "{\"id\":\"#case\",\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"2026-03-02\"} | the id must not begin with #",
                    "{\"id\":\"a\",\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"+99999-01-01T00:00:00Z\"} | 'at' is no time",
                    "{\"id\":\"a\",\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"9999-01-01T00:00:00Z\"} | 'at' must be in a year from 1900 to 9998",
                    "{\"id\":\"a\",\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"9998-01-01T00:00:00Z\"} | 'at' is in the future",
                    "{\"id\":\"a\",\"id\":\"b\",\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"2026-03-02\"} | 'id' stands twice",
                    "{\"id\":\"a\",\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"2026-03-02\",\"extra\":1} | 'extra' is not known or not of the right form",
                    "{\"id\":7,\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"2026-03-02\"} | 'id' is not of the right form",
                    "{\"id\":\"a\\u0000\",\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"2026-03-02\"} | 'id' has control characters or broken characters",
                    "{\"id\":\"a\",\"case\":\"\\ud800\",\"type\":\"RECEIVED\",\"at\":\"2026-03-02\"} | 'case' has control characters or broken characters",
                    "{\"id\":\"a\",\"case\":\"c\",\"type\":\"PAUSED\",\"at\":\"2026-03-02\",\"data\":{\"pause\":\"p\"}} | PAUSED needs 'ground' in its data",
                    "{\"id\":\"a\",\"case\":\"c\",\"type\":\"ACCEPTED\",\"at\":\"2026-03-02\",\"data\":{\"limit\":0}} | 'limit' in data must be a whole number from 1 to 10000",
                    "{\"id\":\"a\",\"case\":\"c\",\"type\":\"ACCEPTED\",\"at\":\"2026-03-02\",\"data\":{\"limit\":{\"a\":1}}} | 'limit' in data must be a value or a list of values",
                    "{\"id\":\"a\",\"case\":\"c\",\"type\":\"RATED\",\"at\":\"2026-03-02\",\"data\":{\"stars\":6}} | the stars must be 1 to 5"
                })
        void anEventThatMakesNoSenseAndTakesTheNext(String bad, String why) {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            Browser.Answer answer =
                    system.deliver(List.of(bad, event("good", "c", "RECEIVED", "2026-03-02T09:00:00+08:00")));
            assertThat(results(answer)).as(answer.text()).isEqualTo("RA");
            assertThat(answer.json().at("/results/0/reason/en").asString()).isEqualTo(why);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"events\":[{\"id\":\"a\"} | line",
                    "[] | events",
                    "{\"events\":{}} | events",
                    "{\"events\":[]} trailing | line",
                    "{\"other\":[]} | events"
                })
        void aBodyThatIsNoBatch(String body, String named) {
            Browser.Answer answer = Elsewhere.of(people, "MARKET").post(body);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        }

        @Test
        void aMillionEventsAndKeepsNone() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            String body = "{\"events\":[" + String.join(",", Collections.nCopies(1_000_000, "{}")) + "]}";
            Browser.Answer answer = system.post(body);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).contains("5000");
            assertThat(count("c", system)).isZero();
        }

        @Test
        void oneTextThatFillsTheWholeBatch() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            String huge = "{\"id\":\"" + "x".repeat(1 << 20)
                    + "\",\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"2026-03-02\"}";
            assertThat(results(system.deliver(List.of(huge)))).isEqualTo("R");
            String larger = "{\"events\":[\"" + "x".repeat(17 << 20) + "\"]}";
            assertThat(system.post(larger).status()).isEqualTo(400);
        }

        @Test
        void whatIsNestedDeeply() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            assertThat(system.post("{\"events\":" + "[".repeat(100_000)).status())
                    .isEqualTo(400);
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

    private long count(String reference, Elsewhere system) {
        return jdbc.sql("""
                        select count(*) from exchange_event e join delivered_case c on c.id = e.case_id
                        where c.reference = :reference and c.system = :system
                        """)
                .param("reference", reference)
                .param("system", system.code)
                .query(Long.class)
                .single();
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

    private static String withoutIds(JsonNode clocks) {
        return clocks.toString().replaceAll("\"id\":\"[^\"]*\"", "");
    }
}
