package org.lianban.app.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.ProcedureWork;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.examination.ConsultationForm;
import org.lianban.app.casework.examination.Consultations;
import org.lianban.app.casework.work.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What the sweep says of pauses that people really asked for, granted and ended. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-pauses", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class PauseSweepTest extends ProcedureWork {

    @Autowired
    FindingSweep sweep;

    @Autowired
    Consultations consultations;

    private UUID caseId;

    @BeforeEach
    void aCaseUnderExamination() {
        // promised: ten working days from Monday, 2 March
        caseId = office.accepted(Situation.FOOD_LICENCE);
    }

    private UUID pausedFor(String ground, int days) {
        UUID pause = request(caseId, ITEM, ground, days);
        grant(pause, "MARKET", days);
        return pause;
    }

    /** What is found of pauses and waits when one looks at that moment. */
    private List<String> foundAt(String moment) {
        timersFireAt(moment);
        sweep.sweep(now());
        return jdbc.sql("""
                        select rule || ' ' || severity || ' ' || crossed_on from finding where case_id = ? and rule like 'U%'
                        order by crossed_on, rule, severity
                        """).param(caseId).query(String.class).list();
    }

    @Test
    void anHonestOneIsNotFound() {
        UUID pause = pausedFor("TESTING", 10);
        moveTo("2026-03-10T10:00");
        resume(pause, "MARKET", LocalDate.of(2026, 3, 9));
        office.allAgree(caseId);
        office.decide(caseId, Verdict.GRANT);
        office.issue(caseId);
        office.deliver(caseId, now());
        assertThat(foundAt("2026-06-01T09:00")).isEmpty();
    }

    @Test
    void oneThatNobodyEndsIsFoundNearItsCapAndBeyondIt() {
        pausedFor("TESTING", 5);
        assertThat(foundAt("2026-03-06T09:00")).containsExactly("U1 I 2026-03-06");
        assertThat(foundAt("2026-03-09T23:00")).hasSize(1);
        assertThat(foundAt("2026-03-10T00:01")).containsExactly("U1 I 2026-03-06", "U1 R 2026-03-10");
        assertThat(foundAt("2026-05-10T00:01")).hasSize(2);
    }

    @Test
    void oneInWhichNobodyDoesAnythingIsFoundOnItsDay() {
        pausedFor("HEARING", 20);
        assertThat(foundAt("2026-03-16T23:59")).isEmpty();
        assertThat(foundAt("2026-03-17T00:01")).containsExactly("U7 Y 2026-03-17");
    }

    @Test
    void whatIsDoneMeanwhilePutsThatOff() {
        pausedFor("HEARING", 20);
        moveTo("2026-03-10T10:00");
        moves.claim(
                by(office.approver("MARKET")),
                register.task(caseId, "carry_out").id());
        assertThat(foundAt("2026-03-24T23:59")).isEmpty();
        assertThat(foundAt("2026-03-25T00:01")).containsExactly("U7 Y 2026-03-25");
    }

    @Test
    void oneThatBeginsInTheLastDaysOfTheLimitIsFound() {
        moveTo("2026-03-13T10:00");
        pausedFor("TESTING", 10);
        assertThat(foundAt("2026-03-13T10:01")).containsExactly("U8 Y 2026-03-13");
    }

    @Test
    void aSecondOneOnTheHeelsOfTheFirstIsFound() {
        UUID first = pausedFor("TESTING", 3);
        moveTo("2026-03-04T10:00");
        resume(first, "MARKET", LocalDate.of(2026, 3, 4));
        moveTo("2026-03-06T10:00");
        pausedFor("TESTING", 3);
        assertThat(foundAt("2026-03-06T10:01")).containsExactly("U9 Y 2026-03-06");
    }

    @Test
    void aProofFromTheDrawerIsFound() {
        UUID pause = pausedFor("TESTING", 10);
        moveTo("2026-03-11T10:00");
        resume(pause, "MARKET", LocalDate.of(2026, 3, 5));
        assertThat(foundAt("2026-03-11T10:01")).containsExactly("U6 Y 2026-03-11");
    }

    @Test
    void examinationMeanwhileIsFound() {
        pausedFor("TESTING", 10);
        moveTo("2026-03-04T10:00");
        consultations.ask(
                by(office.approver("MARKET")),
                register.examination(caseId, ITEM).id(),
                new ConsultationForm("FIRE", "是否符合消防条件？"));
        assertThat(foundAt("2026-03-04T10:01")).containsExactly("U12 Y 2026-03-04");
    }

    @Test
    void whatTheTablesSayOfItIsReadWhole() {
        UUID pause = pausedFor("HEARING", 20);
        moveTo("2026-03-10T10:00");
        resume(pause, "MARKET", LocalDate.of(2026, 3, 9));
        sweep.sweep(now());
        assertThat(foundAt("2026-03-10T10:01")).isEmpty();
        assertThat(jdbc.sql("select count(*) from finding where case_id = ? and rule = 'A6'")
                        .param(caseId)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
