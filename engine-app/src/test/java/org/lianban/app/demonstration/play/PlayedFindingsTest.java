package org.lianban.app.demonstration.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianban.app.demonstration.DemonstrationTest;
import org.lianban.app.demonstration.script.CaseScript;
import org.lianban.app.demonstration.script.ScriptWriter;
import org.lianban.app.demonstration.script.Twist;
import org.lianban.app.supervision.finding.FindingSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What supervision says of pauses and waits in seven weeks of an office whose people are mostly honest. */
@DemonstrationTest
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-played", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class PlayedFindingsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 9, 18);
    private static final Playbill PLAYBILL = Playbill.ending(LAST, 50, 70, 3);

    @Autowired
    Play play;

    @Autowired
    ScriptWriter writer;

    @Autowired
    FindingSweep sweep;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final Map<UUID, CaseScript> scripts = new HashMap<>();

    @BeforeAll
    void playedOnce() {
        play.run(PLAYBILL, (day, done) -> {});
        List<UUID> cases = jdbc.sql("select id from approval_case order by number")
                .query(UUID.class)
                .list();
        for (int number = 0; number < cases.size(); number++) {
            scripts.put(cases.get(number), writer.write(PLAYBILL.chance(number)));
        }
        sweep.sweep(clock.instant());
    }

    /** The cases of the findings of these rules, as far as they arose while people were at work. */
    private List<UUID> found(String rules) {
        return jdbc.sql(
                        "select case_id from finding where origin = 'CASE' and rule ~ ? and severity <> 'I' and crossed_on <= ?")
                .params(rules, Date.valueOf(LAST))
                .query(UUID.class)
                .list();
    }

    @Test
    void casesWithoutAPauseHideNoTime() {
        assertThat(found("^U")).isNotEmpty().allSatisfy(caseId -> assertThat(
                        scripts.get(caseId).has(Twist.PAUSED))
                .isTrue());
    }

    @Test
    void everyPauseThatNobodyEndedIsFound() {
        List<UUID> capped = jdbc.sql(
                        "select case_id from suspension where state = 'CAPPED' and cap_ends_at < ?::timestamp at time zone 'Asia/Shanghai'")
                .param(Date.valueOf(LAST))
                .query(UUID.class)
                .list();
        assertThat(found("^U1$")).isNotEmpty().containsExactlyInAnyOrderElementsOf(capped);
    }

    @Test
    void proofsFromTheDrawerAreFoundAndNoOthers() {
        assertThat(found("^U6$")).isNotEmpty().allSatisfy(caseId -> assertThat(
                        scripts.get(caseId).has(Twist.PROOF_IN_A_DRAWER))
                .isTrue());
    }

    @Test
    void cardsComeToEveryEnd() {
        assertThat(play.refusals()).isEmpty();
        assertThat(jdbc.sql("select distinct state from finding where severity <> 'I'")
                        .query(String.class)
                        .set())
                .contains("ISSUED", "ANSWERED", "UPHELD", "REVOKED", "WAIVED");
        assertThat(jdbc.sql("select distinct kind from finding_step")
                        .query(String.class)
                        .set())
                .contains("APPEALED");
        assertThat(steps("APPEALED", "UPHELD")).isPositive();
        assertThat(steps("APPEALED", "REVOKED")).isPositive();
    }

    private int steps(String kind, String next) {
        return jdbc.sql("""
                        select count(*) from finding_step a join finding_step b on b.finding_id = a.finding_id and b.number = a.number + 1
                        where a.kind = ? and b.kind = ?
                        """).params(kind, next).query(Integer.class).single();
    }

    @Test
    void ordersAreRepliedToJudgedAndClosed() {
        assertThat(jdbc.sql("select distinct kind from order_event")
                        .query(String.class)
                        .set())
                .contains("SENT", "READ", "REPLIED", "ACCEPTED", "RETURNED", "CLOSED");
        assertThat(jdbc.sql("select distinct state from supervision_order")
                        .query(String.class)
                        .set())
                .contains("OPEN", "CLOSED");
    }
}
