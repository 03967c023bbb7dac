package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LianbanTest
class TokenTest {

    private static final List<String> EVENTS = List.of(event("e1", "c1", "RECEIVED", "2026-03-02T09:00:00+08:00"));

    @Autowired
    People people;

    @Autowired
    Departments departments;

    @Autowired
    JdbcClient jdbc;

    private Elsewhere system;

    @BeforeEach
    void aSystemThatDelivered() {
        system = Elsewhere.of(people, "MARKET");
        system.deliver(EVENTS);
    }

    private int delivery(Browser browser) {
        return system.deliver(browser, EVENTS).status();
    }

    private int reading(Browser browser) {
        return browser.get("/api/exchange/systems/" + system.code + "/summary").status();
    }

    @Test
    void isShownOnceAndKeptAsAHashOnly() {
        JsonNode issued = system.issue("DELIVER");
        String token = issued.get("token").asString();
        String stored = jdbc.sql("select row_to_json(t)::text from exchange_token t where id = ?::uuid")
                .param(issued.get("id").asString())
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(token.substring(4));
        assertThat(system.administrator()
                        .get("/api/exchange/systems/" + system.code + "/tokens")
                        .text())
                .doesNotContain(token.substring(4));
    }

    @Test
    void deliversAndReadsByItsScope() {
        assertThat(delivery(system.withToken(system.token("DELIVER")))).isEqualTo(200);
        Browser reader = system.withToken(system.token("READ"));
        assertThat(delivery(reader)).isEqualTo(403);
        assertThat(reading(reader)).isEqualTo(200);
    }

    @Test
    void thatIsUnknownRevokedOrExpiredIsNobody() {
        assertThat(delivery(system.withToken("lbx_unknown"))).isEqualTo(401);
        assertThat(delivery(system.withToken("x".repeat(5_000)))).isEqualTo(401);
        JsonNode issued = system.issue("DELIVER");
        Browser browser = system.withToken(issued.get("token").asString());
        assertThat(delivery(browser)).isEqualTo(200);
        assertThat(system.administrator()
                        .delete("/api/exchange/tokens/" + issued.get("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(delivery(browser)).isEqualTo(401);
        Browser other = system.withToken(system.token("DELIVER"));
        jdbc.sql("update exchange_token set expires_at = created_at where system = ?")
                .param(system.code)
                .update();
        assertThat(delivery(other)).isEqualTo(401);
    }

    @Test
    void ofAnotherSystemFindsNothingHere() {
        Elsewhere other = Elsewhere.of(people, "MARKET");
        Browser stranger = other.withToken(other.token("DELIVER"));
        assertThat(delivery(stranger)).isEqualTo(404);
        assertThat(reading(stranger)).isEqualTo(404);
        JsonNode batch = system.delivering()
                .get("/api/exchange/batches")
                .json()
                .get("items")
                .get(0);
        String address = "/api/exchange/batches/" + batch.get("id").asString();
        assertThat(system.delivering().get(address).status()).isEqualTo(200);
        assertThat(stranger.get(address).status()).isEqualTo(404);
        assertThat(stranger.get(address + "/refusals").status()).isEqualTo(404);
        assertThat(stranger.get("/api/exchange/batches?system=" + system.code)
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void opensNothingButTheExchange() {
        Browser browser = system.withToken(system.token("DELIVER"));
        for (String path : List.of("/api/cases", "/api/delivered-cases", "/api/staff", "/api/board")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(browser.get("/api/exchange/systems").status()).isEqualTo(401);
        assertThat(browser.get("/api/exchange/systems/" + system.code + "/tokens")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void ofASystemThatIsNoLongerActiveIsNobody() {
        Browser browser = system.withToken(system.token("DELIVER"));
        Map<String, Object> form = system.form("native", false);
        form.put("active", false);
        assertThat(system.administrator()
                        .put("/api/exchange/systems/" + system.code, form)
                        .status())
                .isEqualTo(200);
        assertThat(delivery(browser)).isEqualTo(401);
    }

    @Test
    void aSessionDeliversNoEvents() {
        assertThat(delivery(system.supervisor())).isEqualTo(403);
    }

    @Test
    void anAdministratorOfAnotherRegionKnowsNothingOfIt() {
        departments.register(List.of(new Department(
                "FARAWAY", "990109", new LocalisedText("他区某局", "Far away"), Department.Kind.DEPARTMENT)));
        Browser other = people.as("FARAWAY", Role.ADMINISTRATOR, Role.SUPERVISOR);
        String address = "/api/exchange/systems/" + system.code;
        assertThat(other.get("/api/exchange/systems").text()).doesNotContain(system.code);
        assertThat(other.put(address, system.form("native", false)).status()).isEqualTo(404);
        assertThat(other.get(address + "/tokens").status()).isEqualTo(404);
        assertThat(other.get(address + "/summary").status()).isEqualTo(404);
        assertThat(other.post(address + "/tokens", Map.of("scope", "READ", "note", "x", "validDays", 1))
                        .status())
                .isEqualTo(404);
        String id = system.issue("READ").get("id").asString();
        assertThat(other.delete("/api/exchange/tokens/" + id).status()).isEqualTo(404);
        assertThat(other.postBytes("/api/exchange/" + system.code + "/logs", "text/csv", new byte[] {'a'})
                        .status())
                .isEqualTo(404);
        String caseId = system.one("c1").get("id").asString();
        assertThat(other.get("/api/delivered-cases/" + caseId).status()).isEqualTo(404);
        assertThat(other.get("/api/delivered-cases?system=" + system.code)
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void anotherDepartmentDoesNotSeeItsCases() {
        String caseId = system.one("c1").get("id").asString();
        assertThat(people.as("MARKET", Role.HEAD)
                        .get("/api/delivered-cases/" + caseId)
                        .status())
                .isEqualTo(200);
        Browser other = people.as("TOBACCO", Role.HEAD);
        assertThat(other.get("/api/delivered-cases/" + caseId).status()).isEqualTo(404);
        assertThat(other.get("/api/delivered-cases?system=" + system.code)
                        .json()
                        .get("items")
                        .size())
                .isZero();
        assertThat(other.get("/api/exchange/systems").text()).doesNotContain(system.code);
    }

    @Test
    void aSystemIsRefusedWhoseMappingOrDepartmentIsWrong() {
        Map<String, Object> form = system.form("name: x", true);
        Browser.Answer wrong = system.administrator().post("/api/exchange/systems/wrong", form);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("lacks 'calendar'");
        form = system.form("native", true);
        form.put("department", "NOWHERE");
        assertThat(system.administrator()
                        .post("/api/exchange/systems/wrong", form)
                        .status())
                .isEqualTo(400);
        assertThat(system.administrator()
                        .post("/api/exchange/systems/batches", system.form("native", true))
                        .status())
                .isEqualTo(400);
    }
}
