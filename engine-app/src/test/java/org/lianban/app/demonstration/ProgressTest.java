package org.lianban.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser.Answer;
import org.lianban.app.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@DemonstrationTest
@TestPropertySource(properties = "lianban.test=clock")
class ProgressTest {

    @Autowired
    People people;

    @Autowired
    Progress progress;

    @AfterEach
    void endTheWait() {
        progress.ready();
    }

    @Test
    void isToldWhileThePlayGoesOn() {
        progress.playing("2026-09-01", 3, 90);
        JsonNode told = people.browser().get("/api/progress").json();
        assertThat(told.get("ready").asBoolean()).isFalse();
        assertThat(told.get("phase").get("zh").asString()).isEqualTo("正在推演 2026-09-01");
        assertThat(told.get("done").asInt()).isEqualTo(3);
        assertThat(told.get("total").asInt()).isEqualTo(90);
    }

    @Test
    void nothingElseIsServedUntilThePlayIsOver() {
        progress.playing("2026-09-01", 3, 90);
        Answer early = people.browser().logIn("clerk1", "whatever");
        assertThat(early.status()).isEqualTo(503);
        assertThat(early.header("Retry-After")).isEqualTo("5");
        assertThat(early.header("Content-Type")).startsWith("application/problem+json");
        assertThat(early.json().get("code").asString()).isEqualTo("UNAVAILABLE");
        assertThat(people.browser().get("/api/demonstration/accounts").status()).isEqualTo(200);

        progress.ready();
        assertThat(people.browser().get("/api/session").status()).isEqualTo(401);
    }
}
