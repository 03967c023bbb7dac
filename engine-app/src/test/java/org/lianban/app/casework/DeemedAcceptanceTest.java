package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.acceptance.RefusalForm;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom nobody answers within five working days, is accepted by law. */
class DeemedAcceptanceTest extends CaseworkTest {

    private static final String ARTICLE_32 = "行政许可法 第三十二条";

    @Autowired
    Acceptance acceptance;

    @Test
    void comesAfterTheFifthWorkingDayAndReachesBackToTheReceipt() {
        moveTo("2026-04-29T16:30");
        UUID caseId = office.applied(Situation.RESTAURANT);
        timersFireAt("2026-05-09T23:50");
        assertThat(register.state(caseId)).isEqualTo("RECEIVED");

        timersFireAt("2026-05-10T00:01");
        assertThat(register.state(caseId)).isEqualTo("EXAMINING");
        assertThat(register.acceptedHow(caseId)).isEqualTo("DEEMED");
        assertThat(register.acceptedOn(caseId)).isEqualTo(LocalDate.of(2026, 4, 29));
        var statutory = register.clock(caseId, ClockKind.STATUTORY);
        assertThat(register.events(statutory.id())).containsExactly("STARTED", "REANCHORED");
        assertThat(statutory.startedOn()).isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(statutory.dueDate()).isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(register.clock(caseId, ClockKind.PROMISED).dueDate()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(register.facts(caseId))
                .containsExactly("APPLICATION_RECEIVED", "DEEMED_ACCEPTED", "BRANCHES_PLANNED");
        assertThat(register.actorOfLast(caseId, "DEEMED_ACCEPTED")).isEqualTo("system");
        assertThat(register.noticesTo(caseId)).containsExactly("RECEIPT", "DEEMED_ACCEPTANCE");
    }

    @Test
    void isDatedByTheLawHoweverLateItIsNoticed() {
        UUID caseId = office.applied(Situation.RESTAURANT);
        timersFireAt("2026-03-11T15:00");
        assertThat(register.takenEffect(caseId, "DEEMED_ACCEPTED")).isEqualTo(at("2026-03-09T23:59:59.999999"));
        ClockView acceptance = register.clock(caseId, ClockKind.ACCEPTANCE);
        assertThat(acceptance.counted()).isEqualTo(5);
        assertThat(acceptance.overdue()).isZero();
        // the departments gain no days by it either
        assertThat(register.branchClock(caseId, "fire-safety-check").startedOn())
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void comesAfterTheCorrectionsTooFromTheDayOnWhichTheyWereIn() {
        UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
        moveTo("2026-03-03T09:00");
        office.askToCorrect(caseId, "site-agreement");
        moveTo("2026-03-06T11:00");
        office.correct(caseId, "site-agreement");

        timersFireAt("2026-03-13T23:50");
        assertThat(register.state(caseId)).isEqualTo("RECEIVED");
        timersFireAt("2026-03-14T00:01");
        assertThat(register.acceptedHow(caseId)).isEqualTo("DEEMED");
        assertThat(register.acceptedOn(caseId)).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(register.clock(caseId, ClockKind.STATUTORY).startedOn()).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void cannotBeForestalledOnceTheTermHasPassed() {
        UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
        moveTo("2026-03-10T00:01");
        assertRefused(() -> office.askToCorrect(caseId, "site-agreement"))
                .unlawfulBy(ARTICLE_32)
                .saying("2026-03-09");
        assertRefused(() -> acceptance.refuse(by(office.clerk()), caseId, new RefusalForm("材料不全", "可申请行政复议")))
                .unlawfulBy(ARTICLE_32);
        timers.sweep();
        assertThat(register.acceptedHow(caseId)).isEqualTo("DEEMED");
    }

    @Test
    void doesNotComeOnceSomebodyActed() {
        UUID caseId = office.applied(Situation.SHOP_SIGN);
        moveTo("2026-03-09T17:59");
        office.accept(caseId);
        timersFireAt("2026-03-10T00:01");
        assertThat(register.acceptedHow(caseId)).isEqualTo("REGULAR");
    }
}
