package org.lianban.app.supervision.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.exchange.Elsewhere;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.finding.FindingSweep;
import org.lianban.app.supervision.overdue.AnswerSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@TestPropertySource(
        properties = {
            "spring.application.name=lianban-closed-logs", // nobody else's cases
            "lianban.finding-sweep-interval=1h" // the test sweeps
        })
@DirtiesContext
class ClosedLogsTest extends CaseworkTest {

    @Autowired
    People people;

    @Autowired
    FindingSweep sweep;

    @Autowired
    AnswerSweep answers;

    private Elsewhere system;

    @BeforeEach
    void aSystemIsConnectedInMay() {
        moveTo("2026-05-06T09:00");
        system = Elsewhere.of(people, "WATER");
    }

    /** A refusal without reasons, decided late: cards for both; and badly rated. */
    private static List<String> story() {
        return List.of(
                event("e1", "c1", "RECEIVED", "2026-03-02T09:00:00+08:00"),
                event("e2", "c1", "ACCEPTED", "2026-03-03T09:00:00+08:00"),
                event("e3", "c1", "DECIDED", "2026-04-28T09:00:00+08:00", "\"data\":{\"result\":\"REFUSED\"}"),
                event("e4", "c1", "DELIVERED", "2026-04-28T10:00:00+08:00"),
                event("e5", "c1", "RATED", "2026-04-28T10:00:00+08:00", "\"data\":{\"stars\":1}"));
    }

    private void close(boolean closed) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("department", "WATER");
        form.put("nameZh", "旧系统");
        form.put("nameEn", "The old system");
        form.put("mapping", "native");
        form.put("limit", Map.of("amount", 20, "unit", "WORKING_DAY"));
        form.put("historical", closed);
        form.put("active", true);
        Browser.Answer answer = system.administrator().put("/api/exchange/systems/" + system.code, form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private List<JsonNode> findings() {
        String caseId = system.one("c1").get("id").asString();
        return system.supervisor()
                .get("/api/findings?limit=100&caseId=" + caseId)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private List<String> rulesAndSeverities() {
        return findings().stream()
                .map(one ->
                        one.get("rule").asString() + " " + one.get("severity").asString())
                .sorted()
                .toList();
    }

    private List<String> states() {
        return findings().stream()
                .map(one -> one.get("state").asString())
                .distinct()
                .toList();
    }

    private long count(String sql) {
        return jdbc.sql(sql.replace(":ours", "select id from delivered_case where system = '" + system.code + "'"))
                .query(Long.class)
                .single();
    }

    private long messages() {
        return count(
                "select count(*) from message o join finding f on o.link = '/findings/' || f.id where f.delivered_case in (:ours)");
    }

    @Test
    void whatIsFoundInOneIsForTheRecord() {
        close(true);
        system.deliver(story());
        sweep.sweep(now());
        assertThat(rulesAndSeverities()).contains("A1 R", "T3 R");
        assertThat(states()).containsExactly("RECORDED");
        assertThat(findings()).allSatisfy(one -> assertThat(one.get("stepDue")).isNull());
        assertThat(messages()).isZero();
        assertThat(
                        count(
                                "select count(*) from finding where delivered_case in (:ours) and (look_on is not null or step_due is not null)"))
                .isZero();
        moveTo("2026-08-03T09:00");
        answers.sweep(now());
        assertThat(rulesAndSeverities()).doesNotContain("T9 Y", "T9 R");
    }

    @Test
    void itSaysWhyAndTakesNoStep() {
        close(true);
        system.deliver(story());
        sweep.sweep(now());
        String id = findings().get(0).get("id").asString();
        Browser head = people.as("WATER", Role.HEAD);
        JsonNode view = head.get("/api/findings/" + id).json();
        assertThat(view.at("/stateText/zh").asString()).isEqualTo("仅作记录");
        assertThat(view.get("actions").size()).isZero();
        assertThat(view.at("/steps/0/kind").asString()).isEqualTo("RECORDED");
        assertThat(view.at("/steps/0/text/en").asString()).isEqualTo(ClosedLogs.REASON.en());
        Browser.Answer answer = head.post("/api/findings/" + id + "/answer", Map.of("text", "x"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asString()).contains("仅作记录");
        assertThat(answer.json().get("remedy").asString()).isNotEmpty();
        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        assertThat(supervisor
                        .post("/api/findings/" + id + "/revoke", Map.of("text", "x"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void noAssessmentCountsIt() {
        system.deliver(story());
        String caseId = system.one("c1").get("id").asString();
        assertThat(assessed("STATUTORY_ON_TIME")).contains(caseId);
        assertThat(assessed("RATINGS")).contains(caseId);
        close(true);
        assertThat(assessed("STATUTORY_ON_TIME")).doesNotContain(caseId);
        assertThat(assessed("CASES")).doesNotContain(caseId);
        assertThat(assessed("RATINGS")).doesNotContain(caseId);
    }

    private String assessed(String figure) {
        return people.as("SUPERVISION", Role.SUPERVISOR)
                .get("/api/assessments/2026-04/references?department=WATER&figure=" + figure)
                .text();
    }

    @Test
    void oneThatIsClosedLaterTurnsItsCardsIntoRecordsAndTellsTheHeadsOnce() {
        system.deliver(story());
        sweep.sweep(now());
        List<String> before = rulesAndSeverities();
        assertThat(states()).containsExactly("ISSUED");
        String id = findings().stream()
                .filter(one -> one.get("rule").asString().equals("A1"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        Browser head = people.as("WATER", Role.HEAD);
        assertThat(head.post("/api/findings/" + id + "/answer", Map.of("text", "x"))
                        .status())
                .isEqualTo(200);
        moveTo("2026-05-29T09:00");
        answers.sweep(now());
        assertThat(rulesAndSeverities()).anyMatch(one -> one.startsWith("T9"));
        close(true);
        assertThat(states()).containsExactly("RECORDED");
        assertThat(rulesAndSeverities()).containsAll(before);
        List<String> steps = head.get("/api/findings/" + id)
                .json()
                .get("steps")
                .valueStream()
                .map(step -> step.get("kind").asString())
                .toList();
        assertThat(steps).containsExactly("ISSUED", "ANSWERED", "RECORDED");
        assertThat(
                        count(
                                "select count(*) from message where link = '/findings?state=RECORDED' and subject_en like '%''The old system''%'"))
                .isEqualTo(1);
        moveTo("2026-08-03T09:00");
        answers.sweep(now());
        sweep.sweep(now());
        assertThat(states()).containsExactly("RECORDED");
    }

    @Test
    void oneThatIsInUseAfterAllKeepsItsRecordsAndIssuesCardsForWhatIsNew() {
        close(true);
        system.deliver(story());
        sweep.sweep(now());
        close(false);
        system.deliver(List.of(
                event("f1", "c1", "WORK", "2026-04-01T09:00:00+08:00"),
                event("f2", "c1", "FEE_CHARGED", "2026-04-02T09:00:00+08:00", "\"data\":{\"fee\":\"speed-up\"}")));
        sweep.sweep(now());
        assertThat(states()).contains("RECORDED");
        assertThat(findings())
                .filteredOn(one -> one.get("rule").asString().equals("A1"))
                .allSatisfy(one -> assertThat(one.get("state").asString()).isEqualTo("RECORDED"));
    }
}
