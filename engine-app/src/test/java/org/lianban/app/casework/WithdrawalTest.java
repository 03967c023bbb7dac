package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.app.casework.decision.DecisionForms.Withdraw;
import org.lianban.app.casework.decision.Deliveries;
import org.lianban.app.casework.examination.ConsultationForm;
import org.lianban.app.casework.examination.Consultations;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;

class WithdrawalTest extends CaseworkTest {

    @Autowired
    Deliveries deliveries;

    @Autowired
    SpecialProcedures procedures;

    @Autowired
    Consultations consultations;

    @Autowired
    Extensions extensions;

    @ParameterizedTest
    @EnumSource(value = CaseState.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void endsTheCaseWhereverItStands(CaseState state) {
        UUID caseId = office.caseIn(state);
        assertThat(register.state(caseId)).isEqualTo(state.name());
        office.withdraw(caseId);
        assertThat(register.state(caseId)).isEqualTo("CLOSED");
        assertThat(register.outcome(caseId)).isEqualTo("WITHDRAWN");
        assertThat(register.facts(caseId))
                .filteredOn(fact -> !fact.equals("CERTIFICATES_VOIDED"))
                .endsWith("WITHDRAWN", "CASE_CLOSED");
        assertNothingGoesOn(caseId);
    }

    @Test
    void afterTheDecisionMakesTheCertificatesVoid() {
        UUID caseId = office.caseIn(CaseState.DELIVERING);
        assertThat(valid(caseId)).isPositive();
        moveTo("2026-03-04T10:00");
        office.withdraw(caseId);
        assertThat(valid(caseId)).isZero();
        assertThat(jdbc.sql("select voided_at from certificate where case_id = ?")
                        .param(caseId)
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single())
                .isBetween(at("2026-03-04T10:00"), now());
        assertThat(register.facts(caseId)).endsWith("WITHDRAWN", "CERTIFICATES_VOIDED", "CASE_CLOSED");
        assertThat(register.basisOfLast(caseId, "CERTIFICATES_VOIDED")).isEqualTo("行政许可法 第七十条");
        assertThat(register.lastNotice(caseId).text().zh()).contains("作废", number(caseId));
    }

    @Test
    void beforeTheCertificatesAreIssuedVoidsNothing() {
        UUID caseId = office.caseIn(CaseState.ISSUING);
        office.withdraw(caseId);
        assertThat(register.facts(caseId)).doesNotContain("CERTIFICATES_VOIDED");
        assertThat(register.noticesTo(caseId)).doesNotContain("CERTIFICATES_VOIDED");
    }

    private long valid(UUID caseId) {
        return jdbc.sql("select count(*) from certificate where case_id = ? and voided_at is null")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private String number(UUID caseId) {
        return jdbc.sql("select number from certificate where case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    @Test
    void isTooLateOnceTheCaseIsClosed() {
        UUID caseId = office.caseIn(CaseState.CLOSED);
        assertRefused(() -> office.withdraw(caseId)).as(RefusalKind.CONFLICT).with("state", "CLOSED");
    }

    @Test
    void isTakenAtTheWindow() {
        UUID caseId = office.caseIn(CaseState.EXAMINING);
        assertRefused(() -> deliveries.withdraw(by(office.approver("URBAN")), caseId, new Withdraw("代办")))
                .as(RefusalKind.FORBIDDEN);
    }

    @Test
    void endsEverythingThatWasAskedForAndNotDecided() {
        UUID caseId = office.accepted(Situation.RESTAURANT);
        UUID fire = register.examination(caseId, "fire-safety-check").id();
        procedures.request(
                by(office.approver("FIRE")), fire, new ProcedureForms.Request("TESTING", "需要检测", 10, "检测报告"));
        UUID tobacco = register.examination(caseId, "tobacco-retail-licence").id();
        procedures.request(
                by(office.approver("TOBACCO")), tobacco, new ProcedureForms.Request("HEARING", "利害关系人申请", 20, "笔录"));
        UUID hearing = jdbc.sql("select id from suspension where case_id = ? and ground = 'HEARING'")
                .param(caseId)
                .query(UUID.class)
                .single();
        procedures.grant(by(office.head("TOBACCO")), hearing, new ProcedureForms.Grant(20));
        consultations.ask(
                by(office.approver("URBAN")),
                register.examination(caseId, "shop-sign").id(),
                new ConsultationForm("PLANNING", "是否符合规划？"));
        extensions.request(by(office.approver("MARKET")), caseId, new ProcedureForms.Extend(10, "案情复杂"));

        moveTo("2026-03-05T10:00");
        office.withdraw(caseId);
        assertThat(states("branch", caseId)).hasSize(5).containsOnly("ENDED");
        assertThat(states("suspension", caseId)).containsExactly("ENDED", "ENDED");
        assertThat(states("consultation", caseId)).containsExactly("ENDED");
        assertThat(states("extension", caseId)).containsExactly("ENDED");
        assertNothingGoesOn(caseId);
        timersFireAt("2026-06-01T00:01");
        assertThat(register.facts(caseId)).endsWith("CASE_CLOSED");
    }

    @Test
    void keepsTheOpinionsThatWereGiven() {
        UUID caseId = office.accepted(Situation.RESTAURANT);
        office.agree(caseId, "shop-sign");
        office.withdraw(caseId);
        assertThat(register.branchState(caseId, "shop-sign")).isEqualTo("DONE");
        assertThat(register.branchState(caseId, "fire-safety-check")).isEqualTo("ENDED");
    }

    private List<String> states(String table, UUID caseId) {
        return jdbc.sql("select state from " + table + " where case_id = ?")
                .param(caseId)
                .query(String.class)
                .list();
    }
}
