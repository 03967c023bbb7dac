package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.Office.handedIn;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.acceptance.ConditionalAcceptanceForm;
import org.lianban.app.casework.acceptance.ConditionalAcceptanceForm.Following;
import org.lianban.app.casework.decision.DecisionForms.Conclude;
import org.lianban.app.casework.decision.DecisionForms.Decide;
import org.lianban.app.casework.decision.Decisions;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.RefusalKind;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.beans.factory.annotation.Autowired;

class DecisionTest extends CaseworkTest {

    private static final Decide GRANT = new Decide(Verdict.GRANT, "符合条件", null);

    @Autowired
    Decisions decisions;

    @Autowired
    Acceptance acceptance;

    private List<String> certificates(UUID caseId) {
        return jdbc.sql("select item_code from certificate where case_id = ? order by item_code")
                .param(caseId)
                .query(String.class)
                .list();
    }

    @Nested
    class Granting {

        @Test
        void stopsTheDecisionClocksAndStartsTheDelivery() {
            UUID caseId = office.examined(Situation.SHOP_SIGN);
            moveTo("2026-03-04T10:00");
            office.decide(caseId, Verdict.GRANT);
            assertThat(register.state(caseId)).isEqualTo("ISSUING");
            assertThat(register.clock(caseId, ClockKind.STATUTORY).state()).isEqualTo(ClockState.STOPPED);
            assertThat(register.clock(caseId, ClockKind.STATUTORY).counted()).isEqualTo(2);
            assertThat(register.clock(caseId, ClockKind.PROMISED).overdue()).isZero();
            assertThat(register.clock(caseId, ClockKind.DELIVERY).dueDate()).isEqualTo(LocalDate.of(2026, 3, 18));
            assertThat(register.lastNotice(caseId).text().zh()).startsWith("准予许可");
        }

        @Test
        void leadsThroughTheCertificateToTheDeliveryOnOneClock() {
            UUID caseId = office.examined(Situation.SHOP_SIGN);
            office.decide(caseId, Verdict.GRANT);
            UUID delivery = register.clock(caseId, ClockKind.DELIVERY).id();
            moveTo("2026-03-03T10:00");
            office.issue(caseId);
            assertThat(register.state(caseId)).isEqualTo("DELIVERING");
            assertThat(jdbc.sql("select valid_until from certificate where case_id = ?")
                            .param(caseId)
                            .query(LocalDate.class)
                            .single())
                    .isEqualTo(LocalDate.of(2028, 3, 3));
            moveTo("2026-03-05T10:00");
            office.deliver(caseId, at("2026-03-05T09:30"));
            assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
            assertThat(register.clocks(caseId))
                    .filteredOn(clock -> clock.kind() == ClockKind.DELIVERY)
                    .extracting(clock -> clock.id())
                    .containsExactly(delivery);
            assertThat(register.clock(caseId, ClockKind.DELIVERY).counted()).isEqualTo(3);
            assertThat(register.facts(caseId))
                    .containsExactly(
                            "APPLICATION_RECEIVED",
                            "ACCEPTED",
                            "OPINION_GIVEN",
                            "DECIDED",
                            "CERTIFICATE_ISSUED",
                            "DELIVERED",
                            "CASE_CLOSED");
            assertNothingGoesOn(caseId);
        }

        @Test
        void isForTheHeadWhoMayDecide() {
            UUID caseId = office.examined(Situation.SHOP_SIGN);
            var withoutAuthority = office.district().person("URBAN", Set.of(Role.HEAD), Set.of());
            assertRefused(() -> decisions.decide(by(withoutAuthority), caseId, GRANT))
                    .as(RefusalKind.FORBIDDEN);
            assertRefused(() -> decisions.decide(by(office.approver("URBAN")), caseId, GRANT))
                    .as(RefusalKind.FORBIDDEN);
        }

        @Test
        void tellsWhoeverDecidesSecondWhoWasFirst() {
            UUID caseId = office.examined(Situation.SHOP_SIGN);
            office.decide(caseId, Verdict.GRANT);
            var other = office.district().head("URBAN");
            assertRefused(() -> decisions.decide(by(other), caseId, GRANT))
                    .tells(office.head("URBAN").name());
        }

        @Test
        void isNotPossibleBeforeTheOpinions() {
            UUID caseId = office.accepted(Situation.SHOP_SIGN);
            assertRefused(() -> decisions.decide(by(office.head("URBAN")), caseId, GRANT))
                    .as(RefusalKind.CONFLICT)
                    .saying("审查中");
        }

        @Test
        void waitsForMaterialsThatWereToFollow() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "sign-structure-drawing");
            acceptance.acceptConditionally(
                    by(office.clerk()),
                    caseId,
                    new ConditionalAcceptanceForm(
                            List.of(new Following("sign-structure-drawing", LocalDate.of(2026, 3, 4)))));
            office.allAgree(caseId);
            assertRefused(() -> office.decide(caseId, Verdict.GRANT))
                    .as(RefusalKind.UNLAWFUL)
                    .saying("后补的材料尚未交齐");
            acceptance.takeLate(by(office.clerk()), caseId, handedIn("sign-structure-drawing"));
            office.decide(caseId, Verdict.GRANT);
            assertThat(register.facts(caseId)).endsWith("LATE_MATERIALS_RECEIVED", "DECIDED");
        }

        @Test
        void isSignedForAfterItsCertificateWasThereAndNotInTheFuture() {
            UUID caseId = office.examined(Situation.SHOP_SIGN);
            office.decide(caseId, Verdict.GRANT);
            moveTo("2026-03-02T10:00:30");
            office.issue(caseId);
            assertRefused(() -> office.deliver(caseId, at("2026-03-02T18:00"))).onField("signedAt");
            assertRefused(() -> office.deliver(caseId, at("2026-03-02T09:59"))).onField("signedAt");
            assertThat(register.state(caseId)).isEqualTo("DELIVERING");
            office.deliver(caseId, at("2026-03-02T10:00"));
        }

        @Test
        void isSignedForJustNowUnlessSomebodySaysOtherwise() {
            UUID caseId = office.caseIn(CaseState.DELIVERING);
            moveTo("2026-03-03T11:00");
            office.deliver(caseId, null);
            assertThat(jdbc.sql("select signed_at = delivered_at from delivery where case_id = ?")
                            .param(caseId)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Nested
    class Refusing {

        @Test
        void tellsTheRemedies() {
            UUID caseId = office.examined(Situation.SHOP_SIGN);
            for (String remedies : new String[] {null, "", " "}) {
                assertRefused(() -> decisions.decide(
                                by(office.head("URBAN")), caseId, new Decide(Verdict.REFUSE, "不符合规范", remedies)))
                        .unlawfulBy("行政许可法 第三十八条");
            }
        }

        @Test
        void goesStraightToTheDelivery() {
            UUID caseId = office.accepted(Situation.SHOP_SIGN);
            office.disagree(caseId, "shop-sign");
            office.decide(caseId, Verdict.REFUSE);
            assertThat(register.state(caseId)).isEqualTo("DELIVERING");
            assertThat(register.lastNotice(caseId).text().zh()).contains("行政复议", "行政诉讼");
            office.deliver(caseId, at("2026-03-02T09:00"));
            assertThat(register.outcome(caseId)).isEqualTo("REFUSED");
            assertThat(certificates(caseId)).isEmpty();
            assertNothingGoesOn(caseId);
        }
    }

    @Nested
    class WeighingOpinions {

        @Test
        void refusesWhereADepartmentWithAVetoDisagrees() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            office.disagree(caseId, "fire-safety-check");
            office.allAgree(caseId);
            assertRefused(() -> office.decide(caseId, Verdict.GRANT)).unlawfulBy("行政许可法 第二十六条");
            office.decide(caseId, Verdict.REFUSE);
        }

        @Test
        void grantsTheRestWhereADepartmentWithoutVetoDisagrees() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            office.disagree(caseId, "shop-sign");
            office.allAgree(caseId);
            office.decide(caseId, Verdict.GRANT);
            office.issue(caseId);
            assertThat(certificates(caseId))
                    .containsExactly(
                            "fire-safety-check",
                            "food-business-licence",
                            "food-worker-health",
                            "tobacco-retail-licence");
        }

        @Test
        void needsAllWhereTheServiceSaysSo() {
            UUID caseId = office.accepted(Situation.NEWBORN);
            office.disagree(caseId, "birth-registration");
            office.allAgree(caseId);
            assertRefused(() -> office.decide(caseId, Verdict.GRANT)).unlawfulBy("行政许可法 第二十六条");
        }

        @Test
        void leavesItToTheLeadDepartmentWhereTheServiceSaysSo() {
            UUID caseId = office.examined(Situation.UTILITIES);
            assertThat(register.state(caseId)).isEqualTo("EXAMINING");
            assertThat(register.task(caseId, "lead_conclusion").department()).isEqualTo("URBAN");
            assertRefused(() ->
                            decisions.conclude(by(office.approver("URBAN")), caseId, new Conclude(Verdict.GRANT, "可行")))
                    .as(RefusalKind.FORBIDDEN);
            decisions.conclude(by(office.lead("URBAN")), caseId, new Conclude(Verdict.GRANT, "可行"));
            office.decide(caseId, Verdict.GRANT);
            assertThat(register.facts(caseId)).containsSubsequence("OPINIONS_WEIGHED", "LEAD_CONCLUDED", "DECIDED");
        }

        @Test
        void bindsTheDecisionToTheLeadDepartmentsConclusion() {
            UUID caseId = office.examined(Situation.UTILITIES);
            decisions.conclude(by(office.lead("URBAN")), caseId, new Conclude(Verdict.REFUSE, "方案有冲突"));
            assertRefused(() -> office.decide(caseId, Verdict.GRANT)).unlawfulBy("行政许可法 第二十六条");
        }
    }
}
