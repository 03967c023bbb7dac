package org.lianban.app.simulation.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.exchange.Elsewhere;
import org.lianban.app.organisation.Role;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.course.CaseMeasure.Kept;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.course.PastStage;
import org.lianban.app.simulation.run.Span;
import org.lianban.app.simulation.source.Drafts;
import org.lianban.app.simulation.source.PastCases;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.processes.flow.FlowModel;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Simulations of real cases, asked for over HTTP; the scheduler of the context runs them as well. */
class SimulationsTest extends CaseworkTest {

    private static final String SIMULATIONS = "/api/studio/simulations";

    @Autowired
    People people;

    @Autowired
    PastCases pastCases;

    @Autowired
    SimulationTurns turns;

    Browser designer;
    UUID sign;

    @BeforeEach
    void aSignIsAppliedForOnMondayAndDeliveredOnThursday() {
        designer = people.as("SERVICE_CENTRE", Role.DESIGNER);
        sign = office.accepted(Situation.SHOP_SIGN);
        moveTo("2026-03-04T15:00");
        office.agree(sign, "shop-sign");
        moveTo("2026-03-05T10:00");
        office.decide(sign, Verdict.GRANT);
        office.issue(sign);
        office.deliver(sign, null);
        moveTo("2026-03-06T10:00");
    }

    private static Map<String, Object> week(Object... more) {
        Map<String, Object> form = new TreeMap<>(Map.of("from", "2026-03-02", "to", "2026-03-05"));
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return form;
    }

    private String asked(Object... more) {
        Browser.Answer answer = designer.post(SIMULATIONS, week(more));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return SIMULATIONS + "/" + answer.json().get("id").asString();
    }

    private JsonNode ended(String simulation) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            turns.look();
            return !List.of("WAITING", "RUNNING")
                    .contains(designer.get(simulation).json().get("state").asString());
        });
        return designer.get(simulation).json();
    }

    private void faulty(String field, Object... more) {
        Browser.Answer answer = designer.post(SIMULATIONS, week(more));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
    }

    @Test
    void aPastCaseIsReadOutOfTheLedger() {
        String region = jdbc.sql("select region from approval_case where id = ?")
                .param(sign)
                .query(String.class)
                .single();
        PastCase past = pastCases
                .closed(
                        region,
                        new Span(at("2026-03-02T00:00"), at("2026-03-03T00:00")),
                        Drafts.stages(FlowModel.shipped()))
                .stream()
                .filter(one -> one.key().equals(sign.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(past.stages())
                .extracting(PastStage::element)
                .containsExactly("check_completeness", "examine", "decide", "issue_certificate", "deliver");
        assertThat(past.stages()).allMatch(PastStage::finished);
        assertThat(past.facts().promised()).satisfies(limit -> {
            assertThat(limit.amount()).isEqualTo(2);
            assertThat(limit.unit()).isEqualTo(LimitUnit.WORKING_DAY);
        });
        assertThat(past.measure()).isEqualTo(new CaseMeasure("shop-sign", Kept.IN_TIME, Kept.LATE, 3, 3, 0, 5));
    }

    @Test
    void aSimulationIsRunAndTellsOfNobody() {
        JsonNode done = ended(asked("limits", List.of(Map.of("service", "shop-sign", "promised", 4))));
        assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
        JsonNode result = done.get("result");
        assertThat(result.get("calibration").get("fits").asBoolean()).isFalse();
        assertThat(result.get("comparison").get("figures").size()).isPositive();
        assertThat(result.toString()).doesNotContain(sign.toString());
        List<String> personal = jdbc.sql("select applicant_name from approval_case where id = ?")
                .param(sign)
                .query(String.class)
                .list();
        assertThat(result.toString()).doesNotContain(personal);
    }

    private static double figure(JsonNode done, String figure, String side) {
        for (JsonNode one : done.at("/result/comparison/figures")) {
            if (one.get("figure").asString().equals(figure)) {
                return one.get(side).get("mean").asDouble();
            }
        }
        throw new AssertionError(figure + " in " + done);
    }

    private static JsonNode service(JsonNode done, String code) {
        for (JsonNode one : done.at("/result/comparison/services")) {
            if (one.get("service").asString().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(code + " in " + done);
    }

    /** Drafts something in a change of its own, which is discarded behind it. */
    private JsonNode withDraft(String kind, String key, UnaryOperator<String> redrawn) {
        String change = "/api/studio/changes/"
                + designer.post("/api/studio/changes", Map.of("title", "试算"))
                        .json()
                        .at("/change/id")
                        .asString();
        Browser.Answer added =
                designer.post(change + "/parts", Map.of("kind", kind, "key", key, "beginning", "IN_FORCE"));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        String part = "/api/studio/parts/" + added.json().get("id").asString();
        String inForce = new String(designer.bytes(part + "/revisions/1/file").body(), UTF_8);
        String drafted = redrawn.apply(inForce);
        assertThat(drafted).isNotEqualTo(inForce);
        designer.post(part + "/lock", Map.of());
        Browser.Answer saved = designer.post(part + "/revisions?base=1&done=drawn", drafted);
        assertThat(saved.status()).as(saved.text()).isLessThan(300);
        JsonNode done = ended(asked("change", change.substring(change.lastIndexOf('/') + 1)));
        assertThat(designer.post(change + "/discard", Map.of()).status()).isLessThan(300);
        assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
        return done;
    }

    @Test
    void aDraftedTableOfLimitsDecidesWhichCasesAreLate() {
        JsonNode done = withDraft("TABLE", "time_limits", table -> table.replaceFirst(
                        "&quot;fire-safety-check&quot;", "&quot;shop-sign&quot;")
                .replaceFirst("&quot;fire-commitment&quot;", "&quot;sign-premises&quot;")
                .replaceFirst("&quot;yes&quot;", "&quot;rented&quot;")
                .replaceFirst("(fire_commitment_promisedAmount\">\\s*<text>)1<", "$1" + "9<"));
        JsonNode signs = service(done, "shop-sign");
        assertThat(signs.get("lateBefore").asDouble()).isPositive();
        assertThat(signs.get("lateAfter").asDouble())
                .isLessThan(signs.get("lateBefore").asDouble());
        assertThat(figure(done, "ELAPSED_MEDIAN", "difference")).isZero();
    }

    @Test
    void aDraftedModelWithoutAStageTakesAwayItsDays() {
        JsonNode done = withDraft(
                "MODEL",
                "decision_and_delivery",
                model -> model.replaceFirst(
                        "(?s)<bpmn:userTask (id=\"issue_certificate\".*?)</bpmn:userTask>",
                        "<bpmn:manualTask $1</bpmn:manualTask>"));
        JsonNode signs = service(done, "shop-sign");
        assertThat(signs.get("stagesAfter").asDouble())
                .isLessThan(signs.get("stagesBefore").asDouble());
        assertThat(figure(done, "STAGES", "difference")).isNegative();
    }

    private static String told(String reference, String id, String type, String at, String data) {
        return "{\"id\":\"%s\",\"case\":\"%s\",\"type\":\"%s\",\"at\":\"2026-03-%s:00:00+08:00\",\"data\":{%s}}"
                .formatted(id, reference, type, at, data);
    }

    private static List<String> story(String reference, String... stages) {
        List<String> events = new ArrayList<>();
        events.add(told(reference, "r", "RECEIVED", "02T09", "\"promised\":3"));
        events.add(told(reference, "a", "ACCEPTED", "03T09", ""));
        for (int i = 0; i < stages.length; i++) {
            String stage = "\"stage\":\"" + stages[i] + "\",\"place\":" + (i + 1);
            events.add(told(reference, "b" + i, "STAGE_BEGUN", "0" + (3 + i) + "T10", stage));
            events.add(told(reference, "e" + i, "STAGE_ENDED", "0" + (4 + i) + "T10", stage));
        }
        events.add(told(reference, "d", "DECIDED", "0" + (3 + stages.length) + "T10", "\"result\":\"GRANTED\""));
        return events;
    }

    /** The stages are called as in the models, one by its id and one by its name; acceptance is told by no stage. */
    @Test
    void casesOfAnotherSystemGoThroughTheModelsByTheNamesOfTheirStages() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        for (int i = 0; i < 3; i++) {
            system.deliver(story("told-" + i, "examine", "Decide", "Bell ringing"));
        }
        JsonNode done = ended(asked("system", system.code, "removed", List.of("decide")));
        assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.at("/result/cases").asInt()).isEqualTo(3);
        assertThat(done.at("/result/log/byModels").asBoolean()).isTrue();
        assertThat(done.at("/result/log/unknown").toString()).isEqualTo("[\"Bell ringing\"]");
        assertThat(figure(done, "STAGES", "before")).isEqualTo(3);
        assertThat(figure(done, "STAGES", "after")).isEqualTo(2);
        assertThat(figure(done, "ELAPSED_MEDIAN", "difference")).isNegative();
        assertThat(done.at("/result").toString()).doesNotContain("told-0");
    }

    @Test
    void casesWhoseStagesAreInNoModelGoTheWayThatTheyTell() {
        Elsewhere system = Elsewhere.of(people, "MARKET");
        for (int i = 0; i < 3; i++) {
            system.deliver(story("other-" + i, "see", "think", "say"));
        }
        system.deliver(story("other-3", "see", "say"));
        JsonNode options =
                designer.get(SIMULATIONS + "/options?system=" + system.code).json();
        assertThat(options.get("from").asString()).isEqualTo("2026-03-02");
        assertThat(options.get("stages").findValuesAsString("id")).containsExactly("say", "see", "think");
        JsonNode done = ended(asked("system", system.code, "removed", List.of("think")));
        assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.at("/result/log/byModels").asBoolean()).isFalse();
        assertThat(figure(done, "STAGES", "before")).isEqualTo(2.75);
        assertThat(figure(done, "STAGES", "after")).isEqualTo(2);
        assertThat(figure(done, "ELAPSED_MEDIAN", "difference")).isNegative();
    }

    private static String logged(String id, String code, String day) {
        String at = "2011-10-%s 09:00:00.000000+02:00".formatted(day);
        return "Desk,%s,2011-12-06 13:41:31.788000+01:00,General,2011-10-24 09:00:00.000000+02:00,,Group 2,R1,"
                        .formatted(id)
                + "2011-10-10 09:00:00.000000+02:00,%s-%s,%s,complete,Group 1,R1,%s".formatted(id, day, code, at);
    }

    @Test
    void anUploadedLogIsSimulatedByTheStagesOfItsMapping() {
        Elsewhere system = Elsewhere.ofLogs(people, "MARKET", "wabo-receipt");
        system.log(String.join(
                        "\n",
                        "case:channel,case:concept:name,case:deadline,case:department,case:enddate,case:enddate_planned,"
                                + "case:group,case:responsible,case:startdate,concept:instance,concept:name,"
                                + "lifecycle:transition,org:group,org:resource,time:timestamp",
                        logged("one", "Confirmation of receipt", "10"),
                        logged("one", "T06 Determine necessity of stop advice", "12"),
                        logged("two", "Confirmation of receipt", "11"),
                        logged("two", "T06 Determine necessity of stop advice", "14"))
                .getBytes(UTF_8));
        JsonNode done = ended(
                asked("system", system.code, "from", "2011-10-01", "to", "2011-10-31", "removed", List.of("advice")));
        assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.at("/result/cases").asInt()).isEqualTo(2);
        assertThat(figure(done, "ELAPSED_MEDIAN", "before")).isBetween(10.0, 15.0);
        assertThat(figure(done, "STAGES", "after")).isEqualTo(1);
    }

    @Test
    void inventedCasesComeAsOftenAsIsSaidAndOfTheServicesThatAreNamed() {
        double few = invented(15);
        double many = invented(30);
        // those that are like a withdrawn case come too and have no figures: how many, other tests' cases decide
        assertThat(few).isBetween(10.0, 75.0);
        assertThat(many / few).isBetween(1.7, 2.3);
    }

    /** How many cases have figures if so many come on each of four working days. */
    private double invented(int perDay) {
        JsonNode done = ended(asked(
                "invented",
                true,
                "perDay",
                perDay,
                "mix",
                List.of(Map.of("service", "shop-sign", "weight", 1)),
                "runs",
                20));
        assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
        return done.at("/result/comparison/casesAfter").asDouble();
    }

    @Test
    void theSameSeedGivesTheSameResultByteForByte() {
        String first = asked("seed", 7, "invented", true);
        String second = asked("seed", 7, "invented", true);
        assertThat(ended(first).get("result").toString())
                .isEqualTo(ended(second).get("result").toString());
    }

    @Test
    void whatMakesNoSenseIsRefusedAtItsField() {
        faulty("to", "to", "2026-03-01");
        faulty("from", "to", "2027-01-01", "from", "2026-12-01");
        faulty("runs", "runs", 101);
        faulty("arrivals", "arrivals", 5);
        faulty("removed[0]", "removed", List.of("no_such_stage"));
        faulty(
                "staffing[0].department",
                "staffing",
                List.of(Map.of("department", "NOBODY", "role", "CLERK", "people", 2)));
        faulty("limits[0].service", "limits", List.of(Map.of("service", "no-such-service", "promised", 2)));
        faulty("limits[0].promised", "limits", List.of(Map.of("service", "shop-sign", "promised", 9, "statutory", 3)));
        faulty(
                "staffing[0].people",
                "staffing",
                List.of(Map.of("department", "MARKET", "role", "APPROVER", "people", -1)));
        faulty("from", "from", "2025-01-06", "to", "2025-01-07");
        faulty("system", "system", "nowhere");
        faulty("perDay", "perDay", 3);
        faulty("perDay", "perDay", -3, "invented", true);
        faulty("mix", "mix", List.of(Map.of("service", "shop-sign", "weight", 1)));
        faulty("mix[0].weight", "mix", List.of(Map.of("service", "shop-sign", "weight", 0)), "invented", true);
        faulty("change", "change", UUID.randomUUID().toString());
    }

    @Test
    void othersReadAndOnlyDesignersAsk() {
        String simulation = asked();
        Browser supervisor = people.as("SERVICE_CENTRE", Role.SUPERVISOR);
        assertThat(supervisor.get(simulation).status()).isEqualTo(200);
        assertThat(supervisor.post(SIMULATIONS, week()).status()).isEqualTo(403);
        assertThat(supervisor.post(simulation + "/stop", null).status()).isEqualTo(403);
        assertThat(people.as("SERVICE_CENTRE", Role.CLERK).get(simulation).status())
                .isEqualTo(403);
    }

    @Test
    void aSimulationThatIsStoppedHasNoResult() {
        String simulation = asked("runs", 100);
        designer.post(simulation + "/stop", null);
        JsonNode stopped = ended(simulation);
        if (stopped.get("state").asString().equals("STOPPED")) {
            assertThat(stopped.has("result")).isFalse();
        }
        assertThat(designer.post(simulation + "/stop", null).status()).isEqualTo(409);
    }

    @Test
    void whatBrokeOffIsBegunAgainAndAfterThreeTriesItIsSaid() {
        String simulation = asked();
        ended(simulation);
        breakOff(simulation, 1);
        assertThat(ended(simulation).get("tries").asInt()).isEqualTo(2);
        breakOff(simulation, 3);
        JsonNode failed = ended(simulation);
        assertThat(failed.get("state").asString()).isEqualTo("FAILED");
        assertThat(failed.get("failure").get("en").asString()).startsWith("The simulation broke off three times");
    }

    /** As a node leaves it that died two minutes ago. */
    private void breakOff(String simulation, int tries) {
        jdbc.sql("""
                        update simulation_run set state = 'RUNNING', result = null, finished_at = null, tries = :tries,
                            beat_at = clock_timestamp() - interval '2 minutes'
                        where id = :id::uuid
                        """)
                .param("tries", tries)
                .param("id", simulation.substring(simulation.lastIndexOf('/') + 1))
                .update();
    }

    @Test
    void theListGoesOnBehindItsCursor() {
        asked();
        asked();
        JsonNode first = designer.get(SIMULATIONS + "?limit=1").json();
        assertThat(first.get("items").size()).isEqualTo(1);
        JsonNode second = designer.get(
                        SIMULATIONS + "?limit=1&cursor=" + first.get("next").asString())
                .json();
        assertThat(second.get("items").get(0).get("id"))
                .isNotEqualTo(first.get("items").get(0).get("id"));
        assertThat(designer.get(SIMULATIONS + "?cursor=nonsense").status()).isEqualTo(400);
    }
}
