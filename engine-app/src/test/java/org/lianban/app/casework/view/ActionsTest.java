package org.lianban.app.casework.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.acceptance.ApplicationForm.Applicant.Kind;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.organisation.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** The buttons of a case tell what the commands would answer. */
class ActionsTest extends CaseworkTest {

    private static final String ITEM = "food-business-licence";

    @Autowired
    CaseViews views;

    @Autowired
    SpecialProcedures procedures;

    @Autowired
    Extensions extensions;

    @Autowired
    TaskMoves moves;

    private CaseAction action(Actor reader, UUID caseId, String name) {
        return views.of(reader, caseId).actions().stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean offered(Actor reader, UUID caseId, String name) {
        return views.of(reader, caseId).actions().stream()
                .anyMatch(action -> action.name().equals(name) && action.allowed());
    }

    @Nested
    class OfAnApplicationThatCanOnlyBeRefused {

        @Test
        void areClosedButTheRefusalAndSayByWhichArticle() {
            UUID caseId = office.applied(Situation.FOOD_LICENCE.appliedForBy(Kind.PERSON));
            for (String name : new String[] {"acceptance", "conditional-acceptance", "correction-notice"}) {
                CaseAction closed = action(office.clerk(), caseId, name);
                assertThat(closed.allowed()).as(name).isFalse();
                assertThat(closed.rule()).as(name).contains("食品经营许可和备案管理办法");
                assertThat(closed.why().en()).as(name).contains("registered business");
            }
            assertThat(offered(office.clerk(), caseId, "acceptance-refusal")).isTrue();
        }

        @Test
        void areOpenForWhomNothingBars() {
            UUID caseId = office.applied(Situation.FOOD_LICENCE);
            assertThat(offered(office.clerk(), caseId, "acceptance")).isTrue();
            assertThat(offered(office.clerk(), caseId, "correction-notice")).isTrue();
        }
    }

    @Nested
    class WhileARequestIsUndecided {

        @Test
        void letItBeTakenBackByWhoAskedOrHasTheExaminationInHand() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID examination = register.examination(caseId, ITEM).id();
            Actor asker = office.approver("MARKET");
            Actor colleague = office.district().approver("MARKET");
            assertThat(offered(asker, caseId, "take-back")).isFalse();
            procedures.request(by(asker), examination, new ProcedureForms.Request("TESTING", "需要检测", 5, "检测报告"));
            UUID procedure = register.task(caseId, "grant_special_procedure").subject();

            CaseAction takeBack = action(asker, caseId, "take-back");
            assertThat(takeBack.href()).isEqualTo("/api/special-procedures/" + procedure + "/take-back");
            assertThat(Objects.requireNonNull(action(asker, caseId, "opinion").why())
                            .zh())
                    .contains("计时仍在继续");
            assertThat(offered(colleague, caseId, "take-back")).isFalse();
            assertThat(offered(office.head("MARKET"), caseId, "take-back")).isFalse();
            moves.claim(by(colleague), examination);
            assertThat(offered(colleague, caseId, "take-back")).isTrue();

            procedures.grant(by(office.head("MARKET")), procedure, new ProcedureForms.Grant(5));
            assertThat(offered(asker, caseId, "take-back")).isFalse();
            assertThat(Objects.requireNonNull(
                                    action(colleague, caseId, "opinion").why())
                            .zh())
                    .contains("计时暂停");
        }

        @Test
        void letAnExtensionBeTakenBackByWhoAsked() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            Actor asker = office.lead("MARKET");
            extensions.request(by(asker), caseId, new ProcedureForms.Extend(5, "案情复杂"));
            UUID extension = register.task(caseId, "grant_extension").subject();
            assertThat(action(asker, caseId, "take-back").href())
                    .isEqualTo("/api/extensions/" + extension + "/take-back");
            assertThat(offered(office.approver("MARKET"), caseId, "take-back")).isFalse();
        }
    }

    @Test
    void anExtensionCannotBeAskedForOnceTheLimitHasEnded() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        Actor lead = office.lead("MARKET");
        moveTo("2026-03-30T10:00");
        assertThat(offered(lead, caseId, "extension-requests")).isTrue();
        moveTo("2026-03-31T10:00");
        CaseAction closed = action(lead, caseId, "extension-requests");
        assertThat(closed.allowed()).isFalse();
        assertThat(closed.why().zh()).contains("2026-03-30");
        assertThat(closed.rule()).isEqualTo("行政许可法 第四十二条第一款");
        assertRefused(() -> extensions.request(by(lead), caseId, new ProcedureForms.Extend(5, "案情复杂")))
                .unlawfulBy("行政许可法 第四十二条第一款");
    }

    @Test
    void aCertificateOfAWithdrawnCaseIsShownAsVoid() {
        UUID caseId = office.caseIn(CaseState.DELIVERING);
        assertThat(views.of(office.clerk(), caseId).certificates())
                .extracting(CertificateView::voidedAt)
                .containsOnlyNulls();
        office.withdraw(caseId);
        assertThat(views.of(office.clerk(), caseId).certificates())
                .extracting(CertificateView::voidedAt)
                .doesNotContainNull();
    }
}
