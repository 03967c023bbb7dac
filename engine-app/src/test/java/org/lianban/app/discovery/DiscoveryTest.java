package org.lianban.app.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.exchange.Elsewhere;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.finding.FindingSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Two food licences were delivered in March 2026, one was withdrawn, one goes on; a restaurant was opened. Made once, because nothing is changed. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-discovery", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class DiscoveryTest extends CaseworkTest {

    private static final String PATH = "/api/studio/discovery";
    private static final String MARCH = "?from=2026-03&to=2026-03";
    private static final String FOOD = MARCH + "&service=food-business-licence";

    @Autowired
    People people;

    @Autowired
    FindingSweep sweep;

    static @Nullable UUID skipped;

    @BeforeEach
    void casesOfMarch() {
        if (skipped == null) {
            finish(office.examined(Situation.RESTAURANT));
            UUID one = office.examined(Situation.FOOD_LICENCE);
            finish(one);
            skipped = office.examined(Situation.FOOD_LICENCE);
            finish(skipped);
            office.withdraw(office.accepted(Situation.FOOD_LICENCE));
            office.accepted(Situation.FOOD_LICENCE);
            // the engine leaves nothing out: as if somebody had worked around it
            jdbc.sql(
                            "delete from task where stage_id in (select id from stage where case_id = ? and element = 'examine')")
                    .param(skipped)
                    .update();
            jdbc.sql("delete from stage where case_id = ? and element = 'examine'")
                    .param(skipped)
                    .update();
        }
        moveTo("2026-03-24T10:00");
    }

    private void finish(UUID caseId) {
        office.decide(caseId, Verdict.GRANT);
        office.issue(caseId);
        office.deliver(caseId, null);
    }

    private Browser supervisor() {
        return people.as("SUPERVISION", Role.SUPERVISOR);
    }

    private static JsonNode answer(Browser reader, String query) {
        Browser.Answer answer = reader.get(PATH + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> lines(JsonNode rows, String... fields) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> {
            List<String> words = new ArrayList<>();
            for (String field : fields) {
                words.add(row.get(field).asString());
            }
            lines.add(String.join(" ", words));
        });
        return lines;
    }

    @Test
    void theFlowIsDrawnWithHowOftenEachStageWasDone() {
        JsonNode found = answer(supervisor(), FOOD);

        assertThat(found.get("cases").asLong()).isEqualTo(3);
        assertThat(found.get("courses").asLong()).isEqualTo(3);
        assertThat(lines(found.at("/discovered/stages"), "stage", "cases"))
                .contains("check_completeness 3", "examine 2", "decide 2", "withdrawal_requested 1");
        assertThat(found.at("/discovered/fitness").asDouble()).isEqualTo(1);
        assertThat(found.at("/discovered/xml").asString()).contains("<bpmn:userTask id=\"examine\" name=\"审查并出具意见\"");
        assertThat(lines(found.at("/discovered/flows"), "times")).contains("3");
    }

    @Test
    void besideItStandsTheModelWithWhatWasDoneInIt() {
        JsonNode found = answer(supervisor(), FOOD);

        assertThat(found.at("/model/agreeing").asLong()).isEqualTo(2);
        assertThat(found.at("/model/differing").asLong()).isEqualTo(1);
        assertThat(lines(found.at("/model/processes"), "process"))
                .startsWith("approval_case")
                .contains("acceptance", "item_examination", "decision_and_delivery");
        assertThat(lines(found.at("/model/deviations"), "kind", "process", "stage", "cases"))
                .containsExactly("SKIPPED item_examination examine 1");
    }

    @Test
    void theCasesOfADeviationAreNamedWithoutTheirApplicants() {
        Browser.Answer page = supervisor().get(PATH + "/cases" + FOOD + "&deviation=SKIPPED:item_examination:examine");

        assertThat(lines(page.json().get("items"), "id", "delivered")).containsExactly(skipped + " false");
        assertThat(page.json().has("next") && !page.json().get("next").isNull()).isFalse();
        String applicant = jdbc.sql("select applicant_name from approval_case where id = ?")
                .param(skipped)
                .query(String.class)
                .single();
        assertThat(page.text()).doesNotContain(applicant);
    }

    @Test
    void whatGoesOnCountsWhereItIsAskedFor() {
        JsonNode found = answer(supervisor(), FOOD + "&open=true");

        assertThat(found.get("cases").asLong()).isEqualTo(4);
        assertThat(found.get("going").asLong()).isEqualTo(1);
        assertThat(found.at("/model/differing").asLong()).isEqualTo(1);
    }

    @Test
    void theServiceWithTheMostCasesIsShownFirst() {
        JsonNode found = answer(supervisor(), MARCH);

        assertThat(found.get("service").asString()).isEqualTo("food-business-licence");
        assertThat(lines(found.get("services"), "code", "cases")).contains("food-business-licence 3");
    }

    @Test
    void theBranchesOfAJointServiceAreToldApart() {
        JsonNode found = answer(supervisor(), MARCH + "&service=open-restaurant");

        assertThat(lines(found.at("/discovered/stages"), "stage", "branch").stream()
                        .filter(line -> line.startsWith("examine ")))
                .hasSizeGreaterThan(2)
                .doesNotContain("examine ");
        assertThat(found.at("/model/differing").asLong()).isZero();
        assertThat(found.at("/discovered/xml").asString()).contains("parallelGateway");
    }

    @Test
    void beforeAChangeIsReleasedCasesAreComparedWithItsDrafts() {
        Browser designer = people.as("MARKET", Role.DESIGNER);
        String change = created(designer, "/api/studio/changes", Map.of("title", "审查环节改名"))
                .at("/change/id")
                .asString();
        String changePath = "/api/studio/changes/" + change;
        String part = "/api/studio/parts/"
                + created(
                                designer,
                                changePath + "/parts",
                                Map.of("kind", "MODEL", "key", "item_examination", "beginning", "IN_FORCE"))
                        .get("id")
                        .asString();
        String inForce = new String(designer.bytes(part + "/revisions/1/file").body(), StandardCharsets.UTF_8);
        designer.post(part + "/lock", Map.of());
        Browser.Answer saved = designer.post(
                part + "/revisions?base=1&done=drawn", inForce.replace("\"examine\"", "\"examine_anew\""));
        assertThat(saved.status()).as(saved.text()).isLessThan(300);

        JsonNode found = answer(designer, FOOD + "&change=" + change);

        assertThat(lines(found.at("/model/deviations"), "kind", "stage", "cases"))
                .containsExactlyInAnyOrder("UNKNOWN examine 2", "SKIPPED examine_anew 2");
        assertThat(lines(found.at("/model/processes"), "process", "drafted"))
                .contains("item_examination true", "acceptance false");
        assertThat(answer(designer, FOOD).at("/model/deviations").size()).isOne();
        JsonNode cases = designer.get(
                        PATH + "/cases" + FOOD + "&deviation=SKIPPED:item_examination:examine_anew&change=" + change)
                .json();
        assertThat(cases.get("items").size()).isEqualTo(2);
        assertThat(supervisor().get(PATH + FOOD + "&change=" + change).status()).isEqualTo(403);
        assertThat(designer.get(PATH + FOOD + "&change=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(designer.post(changePath + "/discard", Map.of()).status()).isLessThan(300);
    }

    private static JsonNode created(Browser browser, String path, Map<String, String> form) {
        Browser.Answer answer = browser.post(path, form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    @Test
    void aMonthWithoutCasesHasNoFlow() {
        JsonNode found = answer(supervisor(), "?from=2025-01&to=2025-02");

        assertThat(found.get("cases").asLong()).isZero();
        assertThat(found.has("discovered") && !found.get("discovered").isNull()).isFalse();
    }

    @Test
    void whoIsNeitherDesignerNorSupervisorIsRefused() {
        for (Role role : List.of(Role.CLERK, Role.APPROVER, Role.HEAD, Role.LEAD, Role.ADMINISTRATOR)) {
            assertThat(people.as("MARKET", role).get(PATH).status())
                    .as(role.name())
                    .isEqualTo(403);
            assertThat(people.as("MARKET", role)
                            .get(PATH + "/cases?deviation=x")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(people.browser().get(PATH).status()).isEqualTo(401);
    }

    @Test
    void periodsThatAreTooLongAndNoiseThatIsNoShareAreRefused() {
        assertThat(supervisor().get(PATH + "?from=2020-01&to=2026-03").status()).isEqualTo(400);
        assertThat(supervisor().get(PATH + "?from=2026-03&to=2026-01").status()).isEqualTo(400);
        assertThat(supervisor().get(PATH + "?noise=2").status()).isEqualTo(400);
        assertThat(supervisor().get(PATH + "?noise=NaN").status()).isEqualTo(400);
        assertThat(supervisor().get(PATH + "/cases?deviation=x&limit=1000").status())
                .isEqualTo(400);
    }

    @Test
    void systemsThatOneMayNotSeeAreNotThere() {
        assertThat(supervisor().get(PATH + "?system=nowhere").status()).isEqualTo(404);
    }

    @Test
    void aDesignerSeesWhatGoesThroughTheOwnDepartment() {
        assertThat(answer(people.as("MARKET", Role.DESIGNER), FOOD).get("cases").asLong())
                .isEqualTo(3);
        assertThat(answer(people.as("TOBACCO", Role.DESIGNER), FOOD)
                        .get("cases")
                        .asLong())
                .isZero();
    }

    private static String told(String id, String reference, String type, String day, String data) {
        return "{\"id\":\"%s\",\"case\":\"%s\",\"type\":\"%s\",\"at\":\"2026-03-%sT09:00:00+08:00\",\"data\":{%s}}"
                .formatted(id, reference, type, day, data);
    }

    private static List<String> story(String reference, String... stages) {
        List<String> events = new ArrayList<>();
        events.add(told("r", reference, "RECEIVED", "02", ""));
        events.add(told("a", reference, "ACCEPTED", "03", ""));
        for (int i = 0; i < stages.length; i++) {
            String stage = "\"stage\":\"" + stages[i].substring(1) + "\"";
            String place = ",\"place\":" + stages[i].charAt(0);
            events.add(told("b" + i, reference, "STAGE_BEGUN", "0" + (4 + i), stage + place));
            events.add(told("e" + i, reference, "STAGE_ENDED", "0" + (5 + i), stage));
        }
        events.add(told("d", reference, "DECIDED", "09", "\"result\":\"GRANTED\""));
        events.add(told("l", reference, "DELIVERED", "10", ""));
        return events;
    }

    @Test
    void theOrderThatOtherSystemsTellIsTheModelAndTheFindingsOfA4AreLinked() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(story("usual", "1check", "2examine", "3decide"));
        system.deliver(story("usual-2", "1check", "2examine", "3decide"));
        system.deliver(story("skips", "1check", "3decide"));
        sweep.sweep(now());

        JsonNode found = answer(system.supervisor(), MARCH + "&system=" + system.code);

        assertThat(found.get("cases").asLong()).isEqualTo(3);
        assertThat(lines(found.at("/discovered/stages"), "stage", "cases"))
                .containsExactlyInAnyOrder("check 3", "examine 2", "decide 3");
        assertThat(lines(found.at("/model/deviations"), "id", "cases", "findings"))
                .containsExactly("SKIPPED::examine 1 1");
        JsonNode page = system.supervisor()
                .get(PATH + "/cases" + MARCH + "&system=" + system.code + "&deviation=SKIPPED::examine")
                .json();
        assertThat(lines(page.get("items"), "number", "delivered")).containsExactly("skips true");
        assertThat(page.at("/items/0/findings").size()).isEqualTo(1);
    }

    @Test
    void ofALogOfWorkThereIsAFlowAndNothingToCompareItWith() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(List.of(
                told("r", "one", "RECEIVED", "02", ""),
                told("w1", "one", "WORK", "03", "\"stage\":\"read\""),
                told("w2", "one", "WORK", "04", "\"stage\":\"visit\"")));

        JsonNode found = answer(system.supervisor(), MARCH + "&open=true&system=" + system.code);

        assertThat(lines(found.at("/discovered/stages"), "stage")).containsExactlyInAnyOrder("read", "visit");
        assertThat(found.has("model") && !found.get("model").isNull()).isFalse();
    }

    private static String logged(String id, String code, String day) {
        String at = "2011-10-%s 09:00:00.000000+02:00".formatted(day);
        return "Desk,%s,2011-12-06 13:41:31.788000+01:00,General,2011-10-24 09:00:00.000000+02:00,,Group 2,R1,"
                        .formatted(id)
                + "2011-10-10 09:00:00.000000+02:00,%s-%s,%s,complete,Group 1,R1,%s".formatted(id, day, code, at);
    }

    @Test
    void ofAnUploadedLogTheStagesOfItsMappingAreTheFlow() {
        Elsewhere system = Elsewhere.ofLogs(people, "MARKET", "wabo-receipt");
        String columns =
                "case:channel,case:concept:name,case:deadline,case:department,case:enddate,case:enddate_planned,"
                        + "case:group,case:responsible,case:startdate,concept:instance,concept:name,lifecycle:transition,"
                        + "org:group,org:resource,time:timestamp";
        system.log(String.join(
                        "\n",
                        columns,
                        logged("one", "Confirmation of receipt", "10"),
                        logged("one", "T02 Check confirmation of receipt", "11"),
                        logged("one", "T06 Determine necessity of stop advice", "12"),
                        logged("two", "Confirmation of receipt", "13"),
                        logged("two", "Z99 Seen nowhere", "14"))
                .getBytes(UTF_8));

        JsonNode found = answer(system.supervisor(), "?from=2011-10&to=2011-10&open=true&system=" + system.code);

        assertThat(found.get("cases").asLong()).isEqualTo(2);
        assertThat(lines(found.at("/discovered/stages"), "stage", "times"))
                .containsExactlyInAnyOrder("receipt 2", "advice 1", "Z99 Seen nowhere 1");
    }
}
