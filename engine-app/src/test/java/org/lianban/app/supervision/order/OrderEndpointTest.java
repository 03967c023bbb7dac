package org.lianban.app.supervision.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class OrderEndpointTest extends CaseworkTest {

    private static final String PDF = "%PDF-1.7\n%%EOF\n";

    @Autowired
    People people;

    private Browser supervisor;
    private Browser market;
    private Browser tobacco;

    @BeforeEach
    void people() {
        office.district();
        supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        market = people.as("MARKET", Role.HEAD);
        tobacco = people.as("TOBACCO", Role.HEAD);
    }

    private static Map<String, Object> form(String... departments) {
        return Map.of("subject", "限期整改", "text", "请说明原因", "departments", List.of(departments), "workingDays", 5);
    }

    private String write(String... departments) {
        Browser.Answer written = supervisor.post("/api/orders", form(departments));
        assertThat(written.status()).isEqualTo(201);
        return written.header("Location");
    }

    private static List<String> listed(Browser reader, String query) {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = reader.get("/api/orders?limit=2" + query + cursor).json();
            numbers.addAll(page.get("items").findValuesAsString("number"));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return numbers;
    }

    @Test
    void anOrderGoesThroughItsLifeWithDocuments() {
        String order = write("MARKET");
        String upload = market.upload("/api/attachments", "报告.pdf", PDF)
                .json()
                .get("id")
                .asString();
        assertThat(market.send("POST", order + "/read", null).status()).isEqualTo(200);
        Browser.Answer replied = market.post(order + "/reply", Map.of("text", "见报告", "documents", List.of(upload)));
        assertThat(replied.status()).isEqualTo(200);
        assertThat(replied.header("ETag")).isEqualTo("\"3\"");
        assertThat(supervisor.get(order + "/documents/" + upload).text()).isEqualTo(PDF);
        assertThat(tobacco.get(order + "/documents/" + upload).status()).isEqualTo(404);
        Map<String, Object> verdict = Map.of("department", "MARKET", "text", "请补充", "workingDays", 2);
        assertThat(supervisor.post(order + "/return", verdict).status()).isEqualTo(200);
        assertThat(market.post(order + "/reply", Map.of("text", "已补充")).status())
                .isEqualTo(200);
        assertThat(supervisor
                        .post(order + "/accept", Map.of("department", "MARKET", "text", "同意"))
                        .status())
                .isEqualTo(200);
        assertThat(supervisor.post(order + "/close", Map.of("text", "办结")).status())
                .isEqualTo(200);
        JsonNode view = market.get(order).json();
        assertThat(view.get("order").get("stateText").get("zh").asString()).isEqualTo("已办结");
        assertThat(view.get("events").findValuesAsString("kind"))
                .containsExactly("SENT", "READ", "REPLIED", "RETURNED", "REPLIED", "ACCEPTED", "CLOSED");
        assertThat(view.get("events").get(2).get("documents").get(0).get("name").asString())
                .isEqualTo("报告.pdf");
    }

    @Test
    void everybodyListsWhatIsTheirs() {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            written.add(number(write("MARKET", "FIRE")));
        }
        String other = number(write("TOBACCO"));
        assertThat(listed(supervisor, "")).contains(other).containsAll(written).doesNotHaveDuplicates();
        assertThat(listed(market, "")).containsAll(written).doesNotContain(other);
        assertThat(listed(tobacco, "")).contains(other).doesNotContainAnyElementsOf(written);
        assertThat(listed(supervisor, "&department=TOBACCO")).contains(other).doesNotContainAnyElementsOf(written);
        assertThat(listed(market, "&overdue=true")).doesNotContainAnyElementsOf(written);
        moveTo("2026-03-10T09:00");
        assertThat(listed(market, "&overdue=true&state=OPEN")).containsAll(written);
        assertThat(listed(market, "&state=CLOSED")).doesNotContainAnyElementsOf(written);
    }

    @Test
    void whatAwaitsADepartmentIsWhatItHasToReplyToTheOneDueFirstFirst() {
        String answered = write("MARKET", "TOBACCO");
        String later = write(Map.of("workingDays", 7), "MARKET");
        String sooner = write(Map.of("workingDays", 3), "MARKET", "TOBACCO");
        String soonest = write(Map.of("workingDays", 2), "MARKET");
        market.post(answered + "/reply", Map.of("text", "见报告"));
        supervisor.post(answered + "/accept", Map.of("department", "MARKET", "text", "同意"));
        assertThat(listed(market, "&awaited=true"))
                .containsSubsequence(number(soonest), number(sooner), number(later))
                .doesNotContain(number(answered));
        assertThat(listed(tobacco, "&awaited=true"))
                .containsSubsequence(number(sooner), number(answered))
                .doesNotContain(number(later));
        supervisor.post(sooner + "/withdraw", Map.of("text", "不再需要"));
        assertThat(listed(market, "&awaited=true")).doesNotContain(number(sooner));
    }

    private String write(Map<String, Object> change, String... departments) {
        Map<String, Object> form = new HashMap<>(form(departments));
        form.putAll(change);
        Browser.Answer written = supervisor.post("/api/orders", form);
        assertThat(written.status()).isEqualTo(201);
        return written.header("Location");
    }

    private String number(String order) {
        return supervisor.get(order).json().get("order").get("number").asString();
    }

    @Test
    void toOthersItDoesNotExist() {
        String order = write("MARKET");
        assertThat(tobacco.get(order).status()).isEqualTo(404);
        assertThat(tobacco.post(order + "/reply", Map.of("text", "x")).status()).isEqualTo(404);
        assertThat(tobacco.send("POST", order + "/read", null).status()).isEqualTo(404);
        assertThat(market.post("/api/orders", form("FIRE")).status()).isEqualTo(403);
    }

    @Test
    void whatIsWrongIsNamed() {
        Map<String, Object> wrong = Map.of("subject", "", "text", "x", "departments", List.of(), "workingDays", 0);
        JsonNode problem = supervisor.post("/api/orders", wrong).json();
        assertThat(problem.get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("subject", "departments", "workingDays");
    }

    @Test
    void aDepartmentThatStandsTwiceOrIsNotThereIsNamed() {
        Browser english = supervisor.with("Accept-Language", "en");
        JsonNode problem = english.post("/api/orders", form("FIRE", "NOWHERE", "MARKET", "FIRE", "ELSEWHERE"))
                .json();
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("errors").findValuesAsString("field")).containsExactly("departments", "departments");
        assertThat(problem.get("errors").findValuesAsString("message"))
                .containsExactly(
                        "names departments more than once: FIRE",
                        "names departments that this region does not have: ELSEWHERE, NOWHERE");
    }
}
