package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.Office.submission;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.acceptance.ApplicationForm.Applicant.Kind;
import org.lianban.app.casework.acceptance.Corrections;
import org.lianban.app.casework.acceptance.MaterialState;
import org.lianban.app.casework.acceptance.MaterialStore;
import org.lianban.app.casework.acceptance.RefusalForm;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.RefusalKind;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.beans.factory.annotation.Autowired;

class CorrectionsTest extends CaseworkTest {

    private static final String ARTICLE_32 = "行政许可法 第三十二条";

    @Autowired
    Acceptance acceptance;

    @Autowired
    Corrections corrections;

    @Autowired
    MaterialStore materials;

    @Nested
    class SendingTheNotice {

        @Test
        void stopsTheAcceptanceClockAndGivesTheApplicantTenWorkingDays() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement", "sign-rendering");
            moveTo("2026-03-03T10:00");
            office.askToCorrect(caseId, "site-agreement", "sign-rendering");
            assertThat(register.state(caseId)).isEqualTo("CORRECTING");
            assertThat(register.clock(caseId, ClockKind.ACCEPTANCE).state()).isEqualTo(ClockState.STOPPED);
            assertThat(register.clock(caseId, ClockKind.CORRECTION).dueDate()).isEqualTo(LocalDate.of(2026, 3, 17));
            assertThat(register.lastNotice(caseId).kind()).isEqualTo("CORRECTION");
            assertThat(register.lastNotice(caseId).text().zh())
                    .contains("2026年3月17日", "缺少 site-agreement", "缺少 sign-rendering");
            assertThat(register.facts(caseId)).containsExactly("APPLICATION_RECEIVED", "CORRECTION_NOTICE_SENT");
        }

        @Test
        void tellsTheApplicantWhichMaterialAndUntilWhen() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
            office.askToCorrect(caseId, "site-agreement");
            String name = office.nameOf("shop-sign", "site-agreement").zh();
            assertThat(register.lastNotice(caseId).text().zh())
                    .isEqualTo("请于 2026年3月16日前补正：《" + name + "》缺少 site-agreement");
        }

        @Test
        void happensOnce() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
            office.askToCorrect(caseId, "site-agreement");
            assertRefused(() -> office.askToCorrect(caseId, "sign-rendering"))
                    .unlawfulBy(ARTICLE_32)
                    .saying("补正只能一次性告知");
            office.correct(caseId, "site-agreement");
            assertRefused(() -> office.askToCorrect(caseId, "sign-rendering"))
                    .unlawfulBy(ARTICLE_32)
                    .saying("补正只能一次性告知");
            assertThat(register.facts(caseId))
                    .filteredOn("CORRECTION_NOTICE_SENT"::equals)
                    .hasSize(1);
        }

        @Test
        void mustNameEverythingThatIsMissing() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement", "sign-rendering");
            assertRefused(() -> office.askToCorrect(caseId, "site-agreement"))
                    .unlawfulBy(ARTICLE_32)
                    .saying("一次告知")
                    .with("missing", List.of("sign-rendering"));
        }

        @Test
        void asksForNothingThatIsNotOnTheList() {
            UUID caseId = office.applied(Situation.SHOP_SIGN);
            assertRefused(() -> office.askToCorrect(caseId, "bank-statement")).unlawfulBy("行政许可法 第三十一条");
        }

        @Test
        void asksForNothingThatAnotherDepartmentHolds() {
            UUID caseId = office.applied(Situation.SHOP_SIGN);
            assertRefused(() -> office.askToCorrect(caseId, "business-licence"))
                    .unlawfulBy("国务院令第716号 国务院关于在线政务服务的若干规定 第七条");
        }
    }

    @Test
    void areNotAskedForWhereNothingCanMakeTheApplicationAcceptable() {
        UUID caseId = office.applied(Situation.FOOD_LICENCE.appliedForBy(Kind.PERSON), "premises-layout");
        assertRefused(() -> office.askToCorrect(caseId, "premises-layout"))
                .unlawfulBy("食品经营许可和备案管理办法")
                .with("condition", "registered-business");
        assertThat(register.state(caseId)).isEqualTo("RECEIVED");
    }

    @Nested
    class TakingCorrectionsIn {

        private UUID corrected;

        @Test
        void waitsForTheRestWhileSomeAreMissing() {
            corrected = office.applied(Situation.SHOP_SIGN, "site-agreement", "sign-rendering");
            office.askToCorrect(corrected, "site-agreement", "sign-rendering");
            moveTo("2026-03-04T10:00");
            office.correct(corrected, "site-agreement");
            assertThat(register.state(corrected)).isEqualTo("CORRECTING");
            moveTo("2026-03-05T10:00");
            office.correct(corrected, "sign-rendering");
            assertThat(register.state(corrected)).isEqualTo("RECEIVED");
            assertThat(register.facts(corrected))
                    .containsExactly(
                            "APPLICATION_RECEIVED",
                            "CORRECTION_NOTICE_SENT",
                            "CORRECTIONS_RECEIVED",
                            "CORRECTIONS_RECEIVED");
        }

        @Test
        void isTheDayOfAcceptanceEvenIfTheCheckTakesLonger() {
            corrected = office.applied(Situation.SHOP_SIGN, "site-agreement");
            office.askToCorrect(corrected, "site-agreement");
            moveTo("2026-03-06T10:00");
            office.correct(corrected, "site-agreement");
            moveTo("2026-03-09T10:00");
            office.accept(corrected);
            assertThat(register.acceptedHow(corrected)).isEqualTo("REGULAR");
            assertThat(register.acceptedOn(corrected)).isEqualTo(LocalDate.of(2026, 3, 6));
            var promised = register.clock(corrected, ClockKind.PROMISED);
            assertThat(promised.startedOn()).isEqualTo(LocalDate.of(2026, 3, 6));
            assertThat(promised.dueDate()).isEqualTo(LocalDate.of(2026, 3, 10));
            assertThat(register.clock(corrected, ClockKind.STATUTORY).dueDate()).isEqualTo(LocalDate.of(2026, 3, 13));
        }

        @Test
        void canStillEndInARefusalToAccept() {
            corrected = office.applied(Situation.SHOP_SIGN, "site-agreement");
            office.askToCorrect(corrected, "site-agreement");
            office.correct(corrected, "site-agreement");
            acceptance.refuse(by(office.clerk()), corrected, new RefusalForm("场地协议无效", "可申请行政复议"));
            assertThat(register.outcome(corrected)).isEqualTo("NOT_ACCEPTED");
            assertNothingGoesOn(corrected);
        }

        @Test
        void isNothingForACaseThatWasNotAskedToCorrect() {
            corrected = office.applied(Situation.SHOP_SIGN);
            assertRefused(() -> corrections.submit(by(office.clerk()), corrected, submission("site-agreement")))
                    .as(RefusalKind.CONFLICT)
                    .with("state", "RECEIVED");
        }

        @Test
        void refusesWhatIsNotOnTheList() {
            corrected = office.applied(Situation.SHOP_SIGN, "site-agreement");
            office.askToCorrect(corrected, "site-agreement");
            assertRefused(() -> office.correct(corrected, "bank-statement")).unlawfulBy("行政许可法 第三十一条");
        }

        @Test
        void changesNothingThatTheNoticeDoesNotAskFor() {
            corrected = office.applied(Situation.SHOP_SIGN, "site-agreement");
            office.askToCorrect(corrected, "site-agreement");
            assertRefused(() -> office.correct(corrected, "site-agreement", "sign-rendering", "business-licence"))
                    .as(RefusalKind.INVALID)
                    .satisfies(refusal -> assertThat(refusal.fields())
                            .extracting("field")
                            .containsExactly("materials[1]", "materials[2]"))
                    .saying(office.nameOf("shop-sign", "sign-rendering").zh());
            assertThat(register.state(corrected)).isEqualTo("CORRECTING");
            assertThat(materials.ofCase(corrected).get("business-licence").state())
                    .isEqualTo(MaterialState.FROM_REGISTER);
        }

        @Test
        void takesEachOnce() {
            corrected = office.applied(Situation.SHOP_SIGN, "site-agreement", "sign-rendering");
            office.askToCorrect(corrected, "site-agreement", "sign-rendering");
            office.correct(corrected, "site-agreement");
            assertRefused(() -> office.correct(corrected, "site-agreement", "sign-rendering"))
                    .as(RefusalKind.CONFLICT)
                    .saying("已经补正");
            assertThat(register.state(corrected)).isEqualTo("CORRECTING");
        }

        @Test
        void leavesWhatComesFromARegisterAloneAfterAcceptanceToo() {
            corrected = office.accepted(Situation.SHOP_SIGN);
            assertRefused(() -> acceptance.takeLate(by(office.clerk()), corrected, Office.handedIn("business-licence")))
                    .unlawfulBy("国务院令第716号 国务院关于在线政务服务的若干规定 第七条");
        }
    }

    @Nested
    class Lapsing {

        @Test
        void endsTheCaseAfterTheLastDayForCorrections() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
            moveTo("2026-03-03T10:00");
            office.askToCorrect(caseId, "site-agreement");
            timersFireAt("2026-03-17T23:50");
            assertThat(register.state(caseId)).isEqualTo("CORRECTING");

            timersFireAt("2026-03-18T00:01");
            assertThat(register.state(caseId)).isEqualTo("CLOSED");
            assertThat(register.outcome(caseId)).isEqualTo("LAPSED");
            assertThat(register.facts(caseId))
                    .containsExactly(
                            "APPLICATION_RECEIVED", "CORRECTION_NOTICE_SENT", "CORRECTIONS_LAPSED", "CASE_CLOSED");
            assertThat(register.noticesTo(caseId)).containsExactly("RECEIPT", "CORRECTION", "LAPSED");
            assertThat(register.clock(caseId, ClockKind.CORRECTION).overdue()).isZero();
            assertNothingGoesOn(caseId);
        }
    }
}
