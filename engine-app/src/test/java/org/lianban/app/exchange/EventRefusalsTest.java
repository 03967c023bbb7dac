package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;
import static org.lianban.app.exchange.Elsewhere.results;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LianbanTest
class EventRefusalsTest {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

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
    void anEventThatMakesNoSenseIsRefusedAndTheNextTaken(String bad, String why) {
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
    void aBodyThatIsNoBatchIsRefused(String body, String named) {
        Browser.Answer answer = Elsewhere.of(people, "MARKET").post(body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    @Test
    void aMillionEventsAreRefusedAndNoneKept() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        String body = "{\"events\":[" + String.join(",", Collections.nCopies(1_000_000, "{}")) + "]}";
        Browser.Answer answer = system.post(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("5000");
        assertThat(system.events(jdbc, "c")).isZero();
    }

    @Test
    void oneTextThatFillsTheWholeBatchIsRefused() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        String huge =
                "{\"id\":\"" + "x".repeat(1 << 20) + "\",\"case\":\"c\",\"type\":\"RECEIVED\",\"at\":\"2026-03-02\"}";
        assertThat(results(system.deliver(List.of(huge)))).isEqualTo("R");
        String larger = "{\"events\":[\"" + "x".repeat(17 << 20) + "\"]}";
        assertThat(system.post(larger).status()).isEqualTo(400);
    }

    @Test
    void whatIsNestedDeeplyIsRefused() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        assertThat(system.post("{\"events\":" + "[".repeat(100_000)).status()).isEqualTo(400);
    }
}
