package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Designers at work, as their pages are. Each test works on artifacts of its own, since one is in one open change only. */
@LianbanTest
abstract class StudioTest {

    private static final AtomicInteger KEYS = new AtomicInteger();

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Browser designer() {
        return people.as("MARKET", Role.DESIGNER);
    }

    /** A key that nothing has. */
    static String freshKey() {
        return "drafted_" + KEYS.incrementAndGet();
    }

    /** The address of a change just begun. */
    static String change(Browser browser) {
        Browser.Answer answer = browser.post("/api/studio/changes", Map.of("title", "缩短审查时限"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return "/api/studio/changes/" + answer.json().get("change").get("id").asString();
    }

    /** The address of a new model in a change of its own. */
    static String newModel(Browser browser) {
        return part(add(browser, change(browser), "MODEL", freshKey(), "EMPTY"));
    }

    static Browser.Answer add(Browser browser, String change, String kind, String key, String beginning) {
        return browser.post(change + "/parts", Map.of("kind", kind, "key", key, "beginning", beginning));
    }

    static String part(Browser.Answer added) {
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return "/api/studio/parts/" + added.json().get("id").asString();
    }

    static void lock(Browser browser, String part) {
        assertThat(browser.post(part + "/lock", Map.of()).status()).isEqualTo(200);
    }

    static Browser.Answer save(Browser browser, String part, int base, String content) {
        return browser.post(part + "/revisions?base=" + base + "&done=drawn", content);
    }

    static JsonNode head(Browser browser, String part) {
        return browser.get(part).json().get("head");
    }

    static String file(Browser browser, String part, int revision) {
        return new String(
                browser.bytes(part + "/revisions/" + revision + "/file").body(), StandardCharsets.UTF_8);
    }

    static String drawn(Browser browser, String part, String marker) {
        return file(browser, part, 1).replace("</bpmn:process>", "<!-- " + marker + " --></bpmn:process>");
    }
}
