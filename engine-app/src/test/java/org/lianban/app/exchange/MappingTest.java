package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@LianbanTest
class MappingTest {

    @Autowired
    People people;

    @Test
    void thatIsWrongIsRefusedWithEachOfItsLines() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        Map<String, Object> form = system.form("name: x\ncalendar: mars\ncase: {id: a}\n", true);
        Answer refused = system.administrator().put("/api/exchange/systems/" + system.code, form);
        assertThat(refused.status()).isEqualTo(400);
        JsonNode errors = refused.json().get("errors");
        assertThat(errors.get(0).get("field").asString()).isEqualTo("mapping");
        assertThat(errors.valueStream().map(error -> error.get("message").asString()))
                .anySatisfy(message -> assertThat(message).contains("mapping:2: calendar"));
    }

    @Test
    void thatIsShippedCanBeReadAndWrittenOnFrom() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        JsonNode shipped = system.administrator().get("/api/exchange/mappings").json();
        assertThat(shipped.size()).isEqualTo(2);
        for (JsonNode mapping : shipped) {
            Answer taken = system.administrator()
                    .put(
                            "/api/exchange/systems/" + system.code,
                            system.form(mapping.get("yaml").asString(), true));
            assertThat(taken.status()).as(taken.text()).isEqualTo(200);
            assertThat(taken.json().get("calendar").asString()).isEqualTo("nl");
        }
    }

    @Test
    void isNobodysBusinessButTheAdministrators() {
        assertThat(people.as("MARKET", Role.HEAD).get("/api/exchange/mappings").status())
                .isEqualTo(403);
    }
}
