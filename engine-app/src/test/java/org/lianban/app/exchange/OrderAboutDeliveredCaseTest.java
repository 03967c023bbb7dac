package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@LianbanTest
class OrderAboutDeliveredCaseTest {

    @Autowired
    People people;

    @Autowired
    Departments departments;

    private String delivered() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(List.of(event("e1", "c1", "RECEIVED", "2026-03-02T09:00:00+08:00")));
        return system.supervisor()
                .get("/api/delivered-cases?system=" + system.code)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    private static Map<String, Object> form(String department, String caseId) {
        return Map.of(
                "subject", "x", "text", "x", "departments", List.of(department), "workingDays", 5, "caseId", caseId);
    }

    @Test
    void namesTheCaseAndIsListedWithIt() {
        String caseId = delivered();
        Browser supervisor = people.as("MARKET", Role.SUPERVISOR);
        Browser.Answer written = supervisor.post("/api/orders", form("MARKET", caseId));
        assertThat(written.status()).as(written.text()).isEqualTo(201);
        JsonNode order = supervisor.get(written.header("Location")).json().get("order");
        assertThat(order.get("caseId").asString()).isEqualTo(caseId);
        assertThat(order.get("caseNumber").asString()).isEqualTo("c1");
        assertThat(order.get("delivered").asBoolean()).isTrue();
        JsonNode listed = supervisor.get("/api/orders?caseId=" + caseId).json().get("items");
        assertThat(listed.findValuesAsString("id"))
                .containsExactly(order.get("id").asString());
    }

    @Test
    void isNotWrittenByTheSupervisorOfAnotherRegion() {
        departments.register(List.of(new Department(
                "ELSEWHERE", "990102", new LocalisedText("他区某局", "Elsewhere"), Department.Kind.DEPARTMENT)));
        Browser stranger = people.as("ELSEWHERE", Role.SUPERVISOR);
        assertThat(stranger.post("/api/orders", form("ELSEWHERE", delivered())).status())
                .isEqualTo(404);
    }
}
