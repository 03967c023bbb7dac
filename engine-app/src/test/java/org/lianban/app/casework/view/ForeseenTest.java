package org.lianban.app.casework.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianban.app.casework.Office.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.ProcedureWork;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.decision.DecisionForms;
import org.lianban.app.casework.decision.Decisions;
import org.lianban.app.casework.examination.ConsultationForm;
import org.lianban.app.casework.examination.Consultations;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** What a button explains beforehand is word for word what its command then answers. */
class ForeseenTest extends ProcedureWork {

    @Autowired
    CaseViews views;

    @Autowired
    Consultations consultations;

    @Autowired
    Extensions extensions;

    @Autowired
    Decisions decisions;

    private CaseAction action(Actor reader, UUID caseId, String name) {
        return views.of(reader, caseId).actions().stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CaseAction.Choice choice(Actor reader, UUID caseId, String name, String code) {
        return Objects.requireNonNull(action(reader, caseId, name).choices()).stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void assertForetold(CaseAction said, ThrowingCallable command) {
        assertForetold(said.allowed(), said.why(), said.rule(), said.remedy(), command);
    }

    private static void assertForetold(
            boolean allowed,
            @Nullable LocalisedText why,
            @Nullable String rule,
            @Nullable LocalisedText remedy,
            ThrowingCallable command) {
        Refusal refusal = catchThrowableOfType(Refusal.class, command);
        assertThat(allowed).isFalse();
        assertThat(List.of(refusal.text(), String.valueOf(refusal.rule()), Objects.requireNonNull(refusal.remedy())))
                .isEqualTo(List.of(why, String.valueOf(rule), remedy));
    }

    @Test
    void anAcceptanceWhileAPaperIsMissing() {
        UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
        assertForetold(action(office.clerk(), caseId, "acceptance"), () -> office.accept(caseId));
        assertThat(action(office.clerk(), caseId, "correction-notice").effect().zh())
                .contains("只能告知一次", "2026年");
    }

    @Test
    void aSecondCorrectionNotice() {
        UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
        office.askToCorrect(caseId, "site-agreement");
        office.correct(caseId, "site-agreement");
        assertForetold(
                action(office.clerk(), caseId, "correction-notice"),
                () -> office.askToCorrect(caseId, "site-agreement"));
    }

    @Test
    void anOpinionBeforeTheAnswerToAConsultation() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        Actor examiner = office.approver("MARKET");
        UUID task = register.examination(caseId, ITEM).id();
        assertThat(action(examiner, caseId, "opinion").effect()).isNotNull();
        consultations.ask(by(examiner), task, new ConsultationForm("FIRE", "排烟是否合规？"));
        assertForetold(
                action(examiner, caseId, "opinion"),
                () -> opinions.give(by(examiner), task, new OpinionForm(Opinion.AGREE, "同意")));
    }

    @Test
    void aGroundThatIsUsedAndOneOfWhichDaysAreLeft() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        Actor examiner = office.approver("MARKET");
        UUID task = register.examination(caseId, ITEM).id();
        UUID procedure = request(caseId, ITEM, "TESTING", 5);
        CaseAction.Choice pending = choice(examiner, caseId, "special-procedures", "TESTING");
        assertForetold(
                pending.allowed(),
                pending.why(),
                pending.rule(),
                pending.remedy(),
                () -> procedures.request(by(examiner), task, request("TESTING", 1)));
        assertThat(action(examiner, caseId, "special-procedures").allowed()).isTrue();

        assertThat(action(office.head("MARKET"), caseId, "grant").effect().zh()).contains("最长 5 个工作日");
        grant(procedure, "MARKET", 5);
        moveTo("2026-03-04T10:00");
        resume(procedure, "MARKET", LocalDate.of(2026, 3, 4));
        CaseAction.Choice left = choice(examiner, caseId, "special-procedures", "TESTING");
        assertThat(left.allowed()).isTrue();
        assertThat(left.effect().zh()).contains("已用 2 天");
    }

    @Test
    void theGrantOfOnesOwnRequest() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        Actor head = office.head("MARKET");
        extensions.request(by(head), caseId, new ProcedureForms.Extend(5, "案情复杂"));
        UUID extension = register.task(caseId, "grant_extension").subject();
        assertForetold(action(head, caseId, "grant"), () -> extensions.grant(by(head), extension));
    }

    @Test
    void anExtensionWhichMovesTheLimitOnceAndNotOfAnotherLaw() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        Actor lead = office.lead("MARKET");
        assertThat(action(lead, caseId, "extension-requests").effect().zh())
                .contains("最多延长 10 个工作日", "由2026年3月30日移至2026年4月14日", "只能延长一次");
        var ten = new ProcedureForms.Extend(10, "案情复杂");
        extensions.request(by(lead), caseId, ten);
        assertForetold(action(lead, caseId, "extension-requests"), () -> extensions.request(by(lead), caseId, ten));

        UUID inCalendarDays = office.accepted(Situation.IMPACT_FORM);
        Actor other = office.lead(register.openTasks(inCalendarDays).get(0).department());
        assertForetold(
                action(other, inCalendarDays, "extension-requests"),
                () -> extensions.request(by(other), inCalendarDays, ten));
    }

    @Test
    void aGrantAgainstTheGatheredOpinions() {
        UUID caseId = office.accepted(Situation.NEWBORN);
        String item = register.items(caseId).get(0);
        office.disagree(caseId, item);
        office.allAgree(caseId);
        Actor head = office.head(register.task(caseId, "decide").department());
        CaseAction.Choice grant = choice(head, caseId, "decision", "GRANT");
        assertForetold(
                grant.allowed(),
                grant.why(),
                grant.rule(),
                grant.remedy(),
                () -> decisions.decide(by(head), caseId, new DecisionForms.Decide(Verdict.GRANT, "理由", null)));
        assertThat(choice(head, caseId, "decision", "REFUSE").effect().zh()).contains("办理期限到此为止");
    }
}
