package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;
import static org.lianban.app.exchange.Elsewhere.results;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.finding.FindingSweep;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@TestPropertySource(
        properties = {
            "spring.application.name=lianban-named", // nobody else's cases
            "lianban.finding-sweep-interval=1h" // the test sweeps
        })
@DirtiesContext
class NamedDepartmentsTest extends CaseworkTest {

    private static final String TOWN = """
            name: town
            calendar: nl
            limit: {amount: 56, unit: CALENDAR_DAY}
            case: {id: zaak}
            event: {id: nr, code: stap, time: tijd, department: afdeling}
            start: [{code: IN}]
            stop: [{code: UIT, outcome: DECIDED}]
            facts:
              - {type: RECEIVED, code: IN}
              - {type: WORK, code: ADVIES}
              - {type: DECIDED, code: UIT}
            departments: {Vergunningen: MARKET, Brandweer: %s}
            """;

    @Autowired
    People people;

    @Autowired
    Departments departments;

    @Autowired
    FindingSweep sweep;

    private Elsewhere system;

    @BeforeEach
    void aSystemIsConnected() {
        moveTo("2026-05-06T09:00");
        system = Elsewhere.of(people, "MARKET");
        departments.register(List.of(new Department(
                "ELSEWHERE", "990102", new LocalisedText("他区某局", "Elsewhere"), Department.Kind.DEPARTMENT)));
    }

    private static String by(String department, String id, String type, String at, String data) {
        return event(
                id,
                "c1",
                type,
                at + "T09:00:00+08:00",
                "\"department\":\"%s\",\"data\":{%s}".formatted(department, data));
    }

    /** A case of MARKET of which FIRE examined a part, and took more than its five days. */
    private static List<String> joint() {
        return List.of(
                by("MARKET", "e1", "RECEIVED", "2026-03-02", "\"service\":\"restaurant\""),
                by("MARKET", "e2", "ACCEPTED", "2026-03-03", ""),
                by("FIRE", "e3", "STAGE_BEGUN", "2026-03-04", "\"stage\":\"fire-check\",\"limit\":5"),
                by("FIRE", "e4", "STAGE_ENDED", "2026-03-20", "\"stage\":\"fire-check\""),
                by("MARKET", "e5", "DECIDED", "2026-03-23", ""),
                by("MARKET", "e6", "DELIVERED", "2026-03-24", ""));
    }

    private static int sees(Browser browser, String caseId) {
        return browser.get("/api/delivered-cases/" + caseId).status();
    }

    private static List<String> listed(Browser browser, String system) {
        return browser.get("/api/delivered-cases?system=" + system)
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("reference").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"NOWHERE,WORK", "ELSEWHERE,WORK", "ELSEWHERE,DECIDED"})
    void oneThatTheRegionDoesNotHaveIsRefused(String department, String type) {
        Browser.Answer answer = system.deliver(List.of(
                by(department, "e1", type, "2026-03-02", ""), by("MARKET", "e2", "RECEIVED", "2026-03-02", "")));
        assertThat(results(answer)).isEqualTo("RA");
        assertThat(answer.json().at("/results/0/reason/en").asString())
                .isEqualTo("this region has no department '%s'".formatted(department));
        assertThat(answer.json().at("/results/0/reason/zh").asString()).isEqualTo("本地区没有部门“%s”".formatted(department));
    }

    @Test
    void anotherOfTheRegionExaminesButDoesNotDecide() {
        Browser.Answer answer = system.deliver(List.of(
                by("FIRE", "e1", "DECIDED", "2026-03-02", ""),
                by("FIRE", "e2", "HEARING_HELD", "2026-03-02", ""),
                event("e3", "c1", "DECIDED", "2026-03-02T09:00:00+08:00")));
        assertThat(results(answer)).isEqualTo("RAA");
        assertThat(answer.json().at("/results/0/reason/en").asString())
                .isEqualTo("DECIDED is an act on the whole case, which is MARKET's and not 'FIRE's:"
                        + " another department can only examine a part of it");
    }

    @Test
    void allThatIsWrongWithOneEventIsToldAtOnce() {
        Browser.Answer answer = system.deliver(
                List.of("{\"case\":\"c1\",\"type\":\"PAUSED\",\"at\":\"soon\",\"department\":\"NOWHERE\","
                        + "\"data\":{\"pause\":\"p1\",\"cap\":0}}"));
        assertThat(answer.json().at("/results/0/reason/en").asString())
                .isEqualTo(
                        "'id' is missing; 'at' is no time; PAUSED needs 'ground' in its data;"
                                + " 'cap' in data must be a whole number from 1 to 10000; this region has no department 'NOWHERE'");
    }

    @Test
    void oneThatExaminedIsAccusedAndSeesTheCaseAsNobodyElseDoes() {
        people.hire("FIRE", Role.HEAD);
        assertThat(results(system.deliver(joint()))).isEqualTo("AAAAAA");
        sweep.sweep(now());
        String caseId = system.one("c1").get("id").asString();
        Browser head = people.as("FIRE", Role.HEAD);
        List<JsonNode> findings = head.get("/api/findings?rule=T4&caseId=" + caseId)
                .json()
                .get("items")
                .valueStream()
                .toList();
        assertThat(findings).hasSizeGreaterThan(0).allSatisfy(finding -> assertThat(
                        finding.get("department").asString())
                .isEqualTo("FIRE"));
        assertThat(sees(head, caseId)).isEqualTo(200);
        assertThat(head.get("/api/delivered-cases/" + caseId + "/days").status())
                .isEqualTo(200);
        assertThat(listed(head, system.code)).containsExactly("c1");
        Browser stranger = people.as("TAX", Role.HEAD);
        assertThat(sees(stranger, caseId)).isEqualTo(404);
        assertThat(listed(stranger, system.code)).isEmpty();
        assertThat(sees(people.as("ELSEWHERE", Role.SUPERVISOR), caseId)).isEqualTo(404);
    }

    @Test
    void oneWhosePartWasTakenBackStillSeesWhatItWasAccusedOf() {
        people.hire("FIRE", Role.HEAD);
        system.deliver(joint());
        sweep.sweep(now());
        system.deliver(List.of(
                "{\"id\":\"e3\",\"case\":\"c1\",\"withdrawn\":true}",
                "{\"id\":\"e4\",\"case\":\"c1\",\"withdrawn\":true}"));
        assertThat(sees(
                        people.as("FIRE", Role.CLERK),
                        system.one("c1").get("id").asString()))
                .isEqualTo(200);
    }

    @Test
    void whoClosedTheCaseBeforeSeesTheOneThatIsHeldAgainstIt() {
        Elsewhere before = Elsewhere.of(people, "WATER");
        String received = "\"data\":{\"service\":\"food\",\"applicant\":\"digest-9\"}";
        before.deliver(List.of(
                event("e1", "c1", "RECEIVED", "2026-03-02T09:00:00+08:00", received),
                event("e2", "c1", "CLOSED", "2026-03-20T09:00:00+08:00", "\"data\":{\"outcome\":\"LAPSED\"}")));
        system.deliver(List.of(event("e1", "c2", "RECEIVED", "2026-03-27T09:00:00+08:00", received)));
        sweep.sweep(now());
        Browser head = people.as("WATER", Role.HEAD);
        JsonNode finding = head.get("/api/findings?rule=C3").json().get("items").get(0);
        assertThat(finding.get("department").asString()).isEqualTo("WATER");
        assertThat(sees(head, finding.get("caseId").asString())).isEqualTo(200);
    }

    @Test
    void aMappingTranslatesAndWhatItDoesNotListIsRefusedLineByLine() {
        people.hire("FIRE", Role.HEAD);
        Elsewhere town = Elsewhere.ofLogs(people, "MARKET", TOWN.formatted("FIRE"));
        Browser.Answer answer = town.log("""
                nr,zaak,stap,tijd,afdeling
                1,z1,IN,2012-03-01,Vergunningen
                2,z1,ADVIES,2012-03-05,Brandweer
                3,z1,ADVIES,2012-03-06,Waterschap
                4,z1,UIT,2012-03-09,Brandweer
                5,z1,ADVIES,2012-03-10,
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.json().get("accepted").asInt()).isEqualTo(4);
        JsonNode refused = town.delivering()
                .get("/api/exchange/batches/" + answer.json().get("id").asString() + "/refusals")
                .json()
                .get("items");
        assertThat(refused.size()).isEqualTo(1);
        assertThat(refused.get(0).get("place").asInt()).isEqualTo(4);
        assertThat(refused.get(0).get("reason").asString()).isEqualTo("DEPARTMENT");
        assertThat(refused.get(0).at("/text/en").asString())
                .isEqualTo("the department 'Waterschap' is not among the departments of the mapping");
        String caseId = town.one("z1").get("id").asString();
        assertThat(sees(people.as("FIRE", Role.HEAD), caseId)).isEqualTo(200);
        assertThat(sees(people.as("TAX", Role.HEAD), caseId)).isEqualTo(404);
    }

    @Test
    void aMappingThatTranslatesToADepartmentOfNobodysIsRefused() {
        Elsewhere town = Elsewhere.ofLogs(people, "MARKET", TOWN.formatted("MARKET"));
        Map<String, Object> form = town.form(TOWN.formatted("ELSEWHERE"), true);
        Browser.Answer answer = town.administrator().put("/api/exchange/systems/" + town.code, form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("mapping");
        assertThat(answer.text()).contains("ELSEWHERE");
    }

    @Test
    void aLogsOwnDesksAreNoDepartmentsEvenIfOneIsCalledLikeOne() {
        people.hire("FIRE", Role.HEAD);
        Elsewhere town = Elsewhere.ofLogs(people, "MARKET", TOWN.replaceFirst("(?m)^departments.*\n", ""));
        assertThat(town.log("""
                        nr,zaak,stap,tijd,afdeling
                        1,z1,IN,2012-03-01,FIRE
                        2,z1,ADVIES,2012-03-05,FIRE
                        """.getBytes(StandardCharsets.UTF_8))
                        .json()
                        .get("accepted")
                        .asInt())
                .isEqualTo(2);
        assertThat(sees(people.as("FIRE", Role.HEAD), town.one("z1").get("id").asString()))
                .isEqualTo(404);
    }
}
