package org.lianban.app.supervision.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A wall has an address and no session: it opens the figures of its region, nothing else, and until it is revoked. */
class WallScreenTest extends CaseworkTest {

    @Autowired
    People people;

    private Browser supervisor;
    private JsonNode made;
    private Browser wall;

    @BeforeEach
    void aScreenInTheHall() {
        supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        made = supervisor.post("/api/screens", Map.of("name", "三楼大厅")).json();
        wall = people.browser().with("X-Screen-Token", made.get("token").asString());
    }

    private JsonNode listed() {
        for (JsonNode screen : supervisor.get("/api/screens").json()) {
            if (screen.get("id").equals(made.get("id"))) {
                return screen;
            }
        }
        throw new AssertionError("not listed");
    }

    @Test
    void itShowsFiguresAndNoPersonAndNoCase() {
        office.accepted(Situation.RESTAURANT);
        Browser.Answer answer = wall.get("/api/public/screen");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode figures = answer.json();
        assertThat(figures.get("day").get("standing").isNumber()).isTrue();
        assertThat(figures.get("departments").findValuesAsString("code")).contains("FIRE");
        assertThat(answer.text()).doesNotContain("990101-", "某某", "applicant");
        assertThat(listed().get("seenAt").asString()).isNotEmpty();
        assertThat(listed().has("token")).isFalse();
    }

    @Test
    void itsTokenOpensNothingElse() {
        assertThat(wall.get("/api/board").status()).isEqualTo(401);
        assertThat(wall.get("/api/screens").status()).isEqualTo(401);
        assertThat(people.browser().get("/api/public/screen").status()).isEqualTo(404);
        assertThat(people.browser()
                        .with("X-Screen-Token", "lbs_guessed")
                        .get("/api/public/screen")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void itStopsWhenItIsRevoked() {
        String path = "/api/screens/" + made.get("id").asString();
        assertThat(people.as("MARKET", Role.HEAD).delete(path).status()).isEqualTo(403);
        assertThat(wall.get("/api/public/screen").status()).isEqualTo(200);
        assertThat(supervisor.delete(path).status()).isEqualTo(204);
        assertThat(wall.get("/api/public/screen").status()).isEqualTo(404);
        assertThat(supervisor.delete(path).status()).isEqualTo(404);
    }

    @Test
    void onlySupervisorsMakeOneAndOnlyWithAName() {
        assertThat(people.as("MARKET", Role.HEAD)
                        .post("/api/screens", Map.of("name", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(supervisor.post("/api/screens", Map.of("name", " ")).status())
                .isEqualTo(400);
    }
}
