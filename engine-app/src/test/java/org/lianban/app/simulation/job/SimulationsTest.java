package org.lianban.app.simulation.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.work.Verdict;
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
