package org.lianban.app.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.organisation.Role;
import org.lianban.app.time.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** An application of its own, in which what is published disturbs no other tests. Every test begins on Monday, 2 March 2026, 09:00. */
@TestPropertySource(properties = "spring.datasource.hikari.maximum-pool-size=7")
abstract class PublishingTest extends CaseworkTest {

    static final String LIST = "/api/administration/catalogue";
    static final String SERVICES = "/api/catalogue/services";

    private static final AtomicInteger STALLS = new AtomicInteger();

    @Autowired
    People people;

    @Autowired
    MovableClock time;

    Browser administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = people.as("MARKET", Role.ADMINISTRATOR);
    }

    static Stall newStall() {
        return new Stall("stall-" + STALLS.incrementAndGet());
    }

    static Browser.Answer must(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer;
    }

    /** What was seen of the entry, with more. */
    Map<String, Object> seen(String path, Map<String, Object> more) {
        Browser.Answer answer = administrator.get(path);
        Map<String, Object> body = new HashMap<>(more);
        body.put(
                "version",
                answer.status() == 404 ? 0 : answer.json().get("last").asInt());
        body.put(
                "revision",
                answer.status() == 200 && answer.json().hasNonNull("draft")
                        ? answer.json().get("draft").get("revision").asInt()
                        : 0);
        return body;
    }

    Browser.Answer save(String path, String source) {
        return administrator.put(path + "/draft", seen(path, Map.of("source", source)));
    }

    Browser.Answer publication(String path, Map<String, Object> more) {
        return administrator.post(path + "/publication", seen(path, more));
    }

    /** Publishes this text for as soon as may be, and lets it begin. */
    void publish(String path, String source) {
        must(save(path, source));
        JsonNode entry = must(publication(path, Map.of())).json();
        time.moveTo(from(entry, 0));
    }

    /** Publishes this text from a local moment on. */
    JsonNode publish(String path, String source, String local) {
        must(save(path, source));
        return must(publication(path, Map.of("from", at(local)))).json();
    }

    /** When a version begins; the last is number 0. */
    static Instant from(JsonNode entry, int version) {
        return Instant.parse(entry.get("versions").get(version).get("from").asString());
    }

    static String state(JsonNode entry, int version) {
        return entry.get("versions").get(version).get("state").asString();
    }

    static JsonNode problem(Browser.Answer answer, int number) {
        return answer.json().get("draft").get("problems").get(number);
    }

    static void assertToldInBothLanguages(JsonNode message) {
        assertThat(message.get("zh").asString()).containsPattern("\\p{IsHan}");
        assertThat(message.get("en").asString()).containsPattern("[A-Za-z]{3}");
    }

    boolean isOffered(String code) {
        return isOffered(code, "Street+stall+" + code);
    }

    /** Whether the list, its own address and the search for its name all have it; they agree. */
    boolean isOffered(String code, String words) {
        boolean listed = StreamSupport.stream(administrator.get(SERVICES).json().spliterator(), false)
                .anyMatch(service -> service.get("code").asString().equals(code));
        assertThat(administrator.get(SERVICES + "/" + code).status()).isEqualTo(listed ? 200 : 404);
        assertThat(administrator.get("/api/public/search?q=" + words).text().contains("\"" + code + "\""))
                .isEqualTo(listed);
        return listed;
    }
}
