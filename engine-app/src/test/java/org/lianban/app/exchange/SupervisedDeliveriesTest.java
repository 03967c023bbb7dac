package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.finding.FindingSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "spring.application.name=lianban-deliveries", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class SupervisedDeliveriesTest extends CaseworkTest {

    @Autowired
    People people;

    @Autowired
    FindingSweep sweep;

    private Elsewhere system;

    @BeforeEach
    void aSystemIsConnectedInMay() {
        moveTo("2026-05-06T09:00");
        system = Elsewhere.of(people, "MARKET");
    }

    private static String told(String id, String reference, String type, String at, String data) {
        return event(
                id,
                reference,
                type,
                at + ":00+08:00",
                "\"person\":\"zhao\",\"department\":\"MARKET\",\"data\":{" + data + "}");
    }

    /** What happened in March, with much that should not have. */
    private static List<String> story(String reference) {
        return List.of(
                told(
                        "e01",
                        reference,
                        "RECEIVED",
                        "2026-03-02T09:00",
                        "\"item\":\"food-business-licence\",\"applicant\":\"a-" + reference + "\""),
                told(
                        "e02",
                        reference,
                        "CORRECTION_ASKED",
                        "2026-03-03T09:00",
                        "\"notice\":\"n1\",\"materials\":\"spell\""),
                told("e03", reference, "CORRECTED", "2026-03-04T09:00", "\"notice\":\"n1\""),
                told("e04", reference, "CORRECTION_ASKED", "2026-03-05T09:00", "\"notice\":\"n2\""),
                told("e05", reference, "CORRECTED", "2026-03-06T09:00", "\"notice\":\"n2\""),
                told("e06", reference, "ACCEPTED", "2026-03-06T15:00", ""),
                told("e07", reference, "FEE_CHARGED", "2026-03-09T09:00", "\"fee\":\"speed-up\""),
                told(
                        "e08",
                        reference,
                        "PAUSED",
                        "2026-03-10T09:00",
                        "\"pause\":\"p1\",\"ground\":\"LEADER_ABSENT\",\"cap\":5,\"requestedBy\":\"zhao\",\"approvedBy\":\"zhao\","
                                + "\"notifiedOn\":\"2026-03-10\""),
                told("e09", reference, "WORK", "2026-03-11T09:00", ""),
                told("e10", reference, "RESUMED", "2026-03-13T09:00", "\"pause\":\"p1\""),
                told("e11", reference, "STAGE_BEGUN", "2026-03-16T09:00", "\"stage\":\"decide\",\"place\":2"),
                told("e12", reference, "STAGE_ENDED", "2026-03-16T10:00", "\"stage\":\"decide\""),
                told("e13", reference, "DECIDED", "2026-03-16T10:00", "\"result\":\"REFUSED\",\"reasons\":\"条件不符\""),
                told("e14", reference, "DELIVERED", "2026-03-17T10:00", ""),
                told("e15", reference, "RATED", "2026-03-18T10:00", "\"stars\":1"));
    }

    private static final List<String> FINDINGS = List.of(
            "C2 Y n1 2026-03-03",
            "C1 Y n2 2026-03-05",
            "A7 R fee speed-up 2026-03-09T01:00:00Z 2026-03-09",
            "U2 R p1 2026-03-10",
            "U3 R p1 2026-03-10",
            "U12 Y p1 2026-03-11",
            "U5 R p1 2026-03-13",
            "A1 R refusal 2026-03-16",
            "A4 R stage decide 2026-03-17",
            "Q1 Y rating 2026-03-18T02:00:00Z 2026-03-26");

    private List<String> findings(String reference) {
        return jdbc.sql("""
                        select f.rule || ' ' || f.severity || ' ' || f.subject || ' ' || f.crossed_on
                        from finding f join delivered_case c on c.id = f.delivered_case
                        where c.system = :system and c.reference = :reference order by f.crossed_on, f.rule
                        """)
                .param("system", system.code)
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    @Test
    void theSameStoryInAnyOrderAndTwiceGivesTheSameFindings() {
        system.deliver(story("c0"));
        for (int seed = 1; seed <= 3; seed++) {
            List<String> shuffled = new ArrayList<>(story("c" + seed));
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(event -> system.deliver(List.of(event)));
            system.deliver(shuffled);
        }
        sweep.sweep(now());
        assertThat(findings("c0")).containsExactlyInAnyOrderElementsOf(FINDINGS);
        assertThat(people.as("SUPERVISION", Role.SUPERVISOR)
                        .get("/api/findings?rule=C2")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(finding -> finding.get("caseNumber").asString()))
                .contains("c0");
        for (int seed = 1; seed <= 3; seed++) {
            assertThat(findings("c" + seed)).isEqualTo(findings("c0"));
        }
        system.deliver(story("c0"));
        assertThat(sweep.sweep(now())).isZero();
    }

    @Test
    void aChangeAfterDeliveryAndADeliveryThatIsLateAreFoundOnce() {
        moveTo("2026-05-18T20:00");
        system.deliver(List.of(
                event("e1", "c1", "RECEIVED", "2026-05-11T09:00:00+08:00"),
                event("e2", "c1", "ACCEPTED", "2026-05-12T09:00:00+08:00")));
        moveTo("2026-05-19T20:00");
        system.deliver(List.of(event("e2", "c1", "ACCEPTED", "2026-05-13T09:00:00+08:00")));
        sweep.sweep(now());
        assertThat(findings("c1"))
                .filteredOn(finding -> finding.startsWith("Q2"))
                .satisfiesExactly(
                        late -> assertThat(late).startsWith("Q2 Y LATE").endsWith("2026-05-18"),
                        changed ->
                                assertThat(changed).startsWith("Q2 Y CHANGED").endsWith("2026-05-19"));
    }

    @Test
    void whatHappenedBeforeTheSystemWasConnectedWasNotDeliveredLate() {
        system.deliver(story("c1"));
        sweep.sweep(now());
        assertThat(findings("c1")).noneMatch(finding -> finding.startsWith("Q2"));
    }

    @Test
    void whatLapsedAndIsAppliedForAgainIsFound() {
        String received = "\"data\":{\"service\":\"food\",\"applicant\":\"digest-7\"}";
        system.deliver(List.of(
                event("e1", "c1", "RECEIVED", "2026-03-02T09:00:00+08:00", received),
                event("e2", "c1", "CLOSED", "2026-03-20T09:00:00+08:00", "\"data\":{\"outcome\":\"LAPSED\"}"),
                event("e1", "c2", "RECEIVED", "2026-03-27T09:00:00+08:00", received),
                event("e2", "c2", "ACCEPTED", "2026-03-30T09:00:00+08:00"),
                event("e3", "c2", "DECIDED", "2026-03-31T09:00:00+08:00"),
                event("e4", "c2", "DELIVERED", "2026-03-31T10:00:00+08:00")));
        sweep.sweep(now());
        assertThat(findings("c2")).containsExactly("C3 Y c1 2026-03-27");
    }
}
