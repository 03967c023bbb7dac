package org.lianban.app.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.ProcedureWork;
import org.lianban.app.casework.Situation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The clock of the machine is set back while people work: in a case time does not go back, and supervision finds the same. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-set-back", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class SetBackClockTest extends ProcedureWork {

    @Autowired
    FindingSweep sweep;

    /** A pause of five days, an opinion the day after it ended, and nothing more. */
    private UUID played(Consumer<String> slip) {
        moveTo("2026-03-02T09:00");
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        moveTo("2026-03-04T10:00");
        UUID pause = request(caseId, ITEM, "TESTING", 5);
        slip.accept("2026-03-04T08:30");
        grant(pause, "MARKET", 5);
        moveTo("2026-03-11T10:00");
        resume(pause, "MARKET", LocalDate.of(2026, 3, 11));
        slip.accept("2026-03-11T09:00");
        office.agree(caseId, ITEM);
        return caseId;
    }

    private List<String> ledgerOf(UUID caseId) {
        return jdbc.sql("""
                        select e.type || ' ' || coalesce(c.kind, 'CASE') || ' ' || (e.at at time zone 'Asia/Shanghai')::date
                        from clock_event e left join clock c on c.id = e.clock_id where e.case_id = ? order by e.sequence
                        """).param(caseId).query(String.class).list();
    }

    private List<String> findingsOf(UUID caseId) {
        return jdbc.sql(
                        "select rule || ' ' || severity || ' ' || crossed_on from finding where case_id = ? order by crossed_on, rule")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private boolean timeGoesOn(UUID caseId) {
        return jdbc.sql("""
                        select bool_and(recorded_at >= before) from (
                            select recorded_at, lag(recorded_at, 1, recorded_at) over (order by sequence) as before
                            from clock_event where case_id = ?) one
                        """).param(caseId).query(Boolean.class).single();
    }

    @Test
    void theLedgerAndTheFindingsAreThoseOfACaseWithARightClock() {
        UUID right = played(moment -> {});
        UUID slipped = played(this::moveTo);
        assertThat(ledgerOf(slipped)).isEqualTo(ledgerOf(right));
        assertThat(timeGoesOn(slipped)).isTrue();

        moveTo("2026-04-20T09:00");
        sweep.sweep(now());
        List<String> found = findingsOf(right);
        assertThat(found).contains("T2 Y 2026-03-24");
        assertThat(findingsOf(slipped)).isEqualTo(found);
    }

    @Test
    void aSweepFindsNothingNewAndTakesNothingBack() {
        UUID caseId = played(moment -> {});
        moveTo("2026-04-20T09:00");
        sweep.sweep(now());
        List<String> found = findingsOf(caseId);

        moveTo("2026-04-13T09:00");
        assertThat(sweep.sweep(now())).isZero();
        moveTo("2026-04-20T09:01");
        assertThat(sweep.sweep(now())).isZero();
        assertThat(findingsOf(caseId)).isEqualTo(found).isNotEmpty();
    }
}
