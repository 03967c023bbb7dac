package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.acceptance.ApplicationForm;
import org.lianban.app.casework.acceptance.ApplicationForm.Applicant.Kind;
import org.lianban.app.casework.acceptance.ApplicationForm.HandedIn;
import org.lianban.app.casework.acceptance.CheckForm;
import org.lianban.app.casework.acceptance.CheckForm.Finding;
import org.lianban.app.casework.acceptance.ConditionalAcceptanceForm;
import org.lianban.app.casework.acceptance.ConditionalAcceptanceForm.Following;
import org.lianban.app.casework.acceptance.RefusalForm;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.RefusalKind;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.beans.factory.annotation.Autowired;

class AcceptanceTest extends CaseworkTest {

    private static final String ARTICLE_32 = "行政许可法 第三十二条";

    @Autowired
    Acceptance acceptance;

    @Nested
    class ReceivingAnApplication {

        @Test
        void startsTheFiveWorkingDaysOnTheDayAfter() {
            moveTo("2026-04-29T16:30");
            UUID caseId = office.applied(Situation.SHOP_SIGN);
            assertThat(register.state(caseId)).isEqualTo("RECEIVED");
            // 30 April, 6 to 8 May, and 9 May, a Saturday that is worked
            assertThat(register.clock(caseId, ClockKind.ACCEPTANCE).dueDate()).isEqualTo(LocalDate.of(2026, 5, 9));
            assertThat(register.facts(caseId)).containsExactly("APPLICATION_RECEIVED");
            assertThat(register.noticesTo(caseId)).containsExactly("RECEIPT");
        }

        @Test
        void countsFromTheLastWorkingDayIfTheMaterialsCameThen() {
            UUID caseId = office.appliedReceivedAt(Situation.SHOP_SIGN, at("2026-02-28T10:00"));
            assertThat(register.clock(caseId, ClockKind.ACCEPTANCE).startedOn()).isEqualTo(LocalDate.of(2026, 2, 28));
            assertThat(register.clock(caseId, ClockKind.ACCEPTANCE).dueDate()).isEqualTo(LocalDate.of(2026, 3, 6));
        }

        @Test
        void refusesAnEarlierOrFutureReceipt() {
            assertRefused(() -> office.appliedReceivedAt(Situation.SHOP_SIGN, at("2026-02-27T10:00")))
                    .onField("receivedAt");
            assertRefused(() -> office.appliedReceivedAt(Situation.SHOP_SIGN, at("2026-03-02T10:00")))
                    .onField("receivedAt");
        }

        @Test
        void asksNothingAboutItemsThatTakeNoPart() {
            Situation plain = new Situation(
                    "open-restaurant",
                    true,
                    Kind.ENTERPRISE,
                    Map.of(
                            "sells-tobacco", "no",
                            "shop-sign-installed", "no",
                            "cooks-on-site", "yes",
                            "by-agent", "no",
                            "fire-commitment", "no"));
            UUID caseId = office.accepted(plain);
            assertThat(register.items(caseId)).doesNotContain("shop-sign", "tobacco-retail-licence");
            assertRefused(() -> office.applied(plain.with("shop-sign-installed", "yes")))
                    .onField("answers.sign-premises");
        }

        @Test
        void refusesOpenAndUnknownQuestionsAndMaterials() {
            Situation unanswered = new Situation("shop-sign", false, Kind.ENTERPRISE, Map.of());
            assertRefused(() -> office.applied(unanswered)).onField("answers.sign-premises");
            assertRefused(() -> office.applied(Situation.SHOP_SIGN.with("sells-tobacco", "yes")))
                    .onField("answers.sells-tobacco");
            ApplicationForm form = office.form(Situation.SHOP_SIGN, null);
            assertRefused(() -> office.apply(by(office.clerk()), forService("no-such", form)))
                    .onField("serviceCode");
            // the questions are the same, the papers are not
            assertRefused(() -> office.apply(by(office.clerk()), withMaterial("bank-statement", form)))
                    .onField("materials");
        }

        private static ApplicationForm forService(String code, ApplicationForm form) {
            return new ApplicationForm(
                    code, form.answers(), form.applicant(), form.materials(), form.form(), form.receivedAt());
        }

        private static ApplicationForm withMaterial(String key, ApplicationForm form) {
            return new ApplicationForm(
                    form.serviceCode(),
                    form.answers(),
                    form.applicant(),
                    List.of(new HandedIn(key, true, null)),
                    form.form(),
                    form.receivedAt());
        }

        @Test
        void isTheWindowsAlone() {
            var form = office.form(Situation.SHOP_SIGN, null);
            assertRefused(() -> office.apply(by(office.approver("URBAN")), form))
                    .as(RefusalKind.FORBIDDEN);
        }
    }

    @Nested
    class Accepting {

        @Test
        void startsTheStatutoryAndThePromisedClockOnThatDay() {
            UUID caseId = office.applied(Situation.RESTAURANT);
            moveTo("2026-03-04T15:00");
            office.accept(caseId);
            assertThat(register.state(caseId)).isEqualTo("EXAMINING");
            assertThat(register.clock(caseId, ClockKind.ACCEPTANCE).state()).isEqualTo(ClockState.STOPPED);
            assertThat(register.clock(caseId, ClockKind.ACCEPTANCE).counted()).isEqualTo(2);
            assertThat(register.clock(caseId, ClockKind.STATUTORY).startedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
            // 45 and 13 working days, without the Tomb-Sweeping and Labour Day holidays, with the worked Saturday of 9
            // May
            assertThat(register.clock(caseId, ClockKind.STATUTORY).dueDate()).isEqualTo(LocalDate.of(2026, 5, 11));
            assertThat(register.clock(caseId, ClockKind.PROMISED).dueDate()).isEqualTo(LocalDate.of(2026, 3, 23));
            assertThat(register.facts(caseId)).containsExactly("APPLICATION_RECEIVED", "ACCEPTED", "BRANCHES_PLANNED");
            assertThat(register.noticesTo(caseId)).containsExactly("RECEIPT", "ACCEPTANCE");
        }

        @Test
        void isRefusedWhileSomethingNeededIsMissing() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
            assertRefused(() -> office.accept(caseId))
                    .unlawfulBy(ARTICLE_32)
                    .saying("site-agreement")
                    .with("missing", List.of("site-agreement"));
            assertThat(register.state(caseId)).isEqualTo("RECEIVED");
            assertThat(register.version(caseId)).isEqualTo(1);
        }

        @Test
        void isRefusedAfterTheCheckFoundADefect() {
            UUID caseId = office.applied(Situation.SHOP_SIGN);
            check(caseId, "sign-rendering", CheckForm.State.DEFECTIVE);
            assertRefused(() -> office.accept(caseId)).unlawfulBy(ARTICLE_32).saying("sign-rendering");
            check(caseId, "sign-rendering", CheckForm.State.PROVIDED);
            office.accept(caseId);
            assertThat(register.facts(caseId))
                    .containsExactly("APPLICATION_RECEIVED", "MATERIALS_CHECKED", "MATERIALS_CHECKED", "ACCEPTED");
        }

        @Test
        void isBarredForAPersonWhoIsNotARegisteredBusiness() {
            UUID caseId = office.applied(Situation.FOOD_LICENCE.appliedForBy(Kind.PERSON));
            assertRefused(() -> office.accept(caseId))
                    .unlawfulBy("食品经营许可和备案管理办法")
                    .with("condition", "registered-business");
        }

        @Test
        void isBarredInAJointServiceByAnyOfItsItems() {
            UUID caseId = office.applied(Situation.NEWBORN.appliedForBy(Kind.ENTERPRISE));
            assertRefused(() -> office.accept(caseId))
                    .unlawfulBy("行政许可法 第三十二条第一款第二项")
                    .with("condition", "natural-person");
        }

        @Test
        void tellsTheSecondClerkWhoWasFirst() {
            UUID caseId = office.accepted(Situation.SHOP_SIGN);
            var second = office.district().clerk();
            assertRefused(() -> acceptance.accept(by(second), caseId))
                    .tells(office.clerk().name());
        }

        @Test
        void isNotForOtherRoles() {
            UUID caseId = office.applied(Situation.SHOP_SIGN);
            assertRefused(() -> acceptance.accept(by(office.approver("URBAN")), caseId))
                    .as(RefusalKind.FORBIDDEN);
            assertRefused(() -> acceptance.accept(by(office.approver("FIRE")), caseId))
                    .as(RefusalKind.NOT_FOUND);
        }

        private void check(UUID caseId, String material, CheckForm.State found) {
            acceptance.check(by(office.clerk()), caseId, new CheckForm(List.of(new Finding(material, found, "模糊"))));
        }
    }

    @Nested
    class AcceptingConditionally {

        @Test
        void letsAMinorMaterialFollowWithinItsLimit() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "sign-structure-drawing");
            assertRefused(() -> office.accept(caseId)).unlawfulBy(ARTICLE_32);
            follow(caseId, "sign-structure-drawing", LocalDate.of(2026, 3, 4));
            assertThat(register.acceptedHow(caseId)).isEqualTo("CONDITIONAL");
            assertThat(register.state(caseId)).isEqualTo("EXAMINING");
        }

        @Test
        void refusesADateBeyondTheLimitOrInThePast() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "sign-structure-drawing");
            assertRefused(() -> follow(caseId, "sign-structure-drawing", LocalDate.of(2026, 3, 5)))
                    .onField("toFollow.sign-structure-drawing")
                    .saying("2026-03-04");
            assertRefused(() -> follow(caseId, "sign-structure-drawing", LocalDate.of(2026, 3, 1)))
                    .onField("toFollow.sign-structure-drawing");
        }

        @Test
        void refusesWhatMayNotFollow() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement", "sign-structure-drawing");
            assertRefused(() -> follow(caseId, "site-agreement", LocalDate.of(2026, 3, 3)))
                    .unlawfulBy("服务事项目录");
            assertRefused(() -> follow(caseId, "sign-structure-drawing", LocalDate.of(2026, 3, 3)))
                    .unlawfulBy(ARTICLE_32)
                    .with("missing", List.of("site-agreement"));
        }

        private void follow(UUID caseId, String material, LocalDate by) {
            acceptance.acceptConditionally(
                    by(office.clerk()), caseId, new ConditionalAcceptanceForm(List.of(new Following(material, by))));
        }
    }

    @Nested
    class Refusing {

        @Test
        void tellsReasonsAndRemediesAndEndsTheCase() {
            UUID caseId = office.applied(Situation.SHOP_SIGN);
            acceptance.refuse(by(office.clerk()), caseId, new RefusalForm("不属于本机关职权", "可向住建部门申请"));
            assertThat(register.outcome(caseId)).isEqualTo("NOT_ACCEPTED");
            assertThat(register.facts(caseId))
                    .containsExactly("APPLICATION_RECEIVED", "ACCEPTANCE_REFUSED", "CASE_CLOSED");
            assertThat(register.lastNotice(caseId).text().zh()).contains("不属于本机关职权", "可向住建部门申请");
            assertNothingGoesOn(caseId);
        }
    }
}
