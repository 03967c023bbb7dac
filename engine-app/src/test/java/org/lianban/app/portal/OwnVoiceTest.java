package org.lianban.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.Applicants;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.ProcedureWork;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.finding.FindingSweep;
import org.lianban.app.web.KeyedHash;
import org.springframework.beans.factory.annotation.Autowired;

/** An applicant contests a suspension and rates a case, and is answered. */
class OwnVoiceTest extends ProcedureWork {

    @Autowired
    private Applicants applicants;

    @Autowired
    private People people;

    @Autowired
    private KeyedHash hash;

    @Autowired
    private FindingSweep findings;

    private Browser holderOf(UUID caseId) {
        String number = Applicants.number();
        jdbc.sql("update approval_case set applicant_identity = ?, applicant_phone = ? where id = ?")
                .params(hash.ofIdentity(number), Applicants.phone(number), caseId)
                .update();
        return applicants.signedIn(number, Applicants.phone(number));
    }

    @Test
    void aSuspensionIsContestedOnceAtATimeAndASupervisorAnswers() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        moveTo("2026-03-03T10:00");
        UUID pause = request(caseId, ITEM, "TESTING", 5);
        Browser holder = holderOf(caseId);
        String contests = "/api/applicant/cases/" + caseId + "/contests";
        Map<String, Object> form = Map.of("suspension", pause, "reason", "检测机构说材料早已齐全");
        assertThat(holder.post(contests, form).status()).as("not granted yet").isEqualTo(404);
        moveTo("2026-03-03T11:00");
        grant(pause, "MARKET", 5);
        assertThat(applicants.signedIn().post(contests, form).status()).isEqualTo(404);
        moveTo("2026-03-04T10:00");
        Browser.Answer opened = holder.post(contests, form);
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        assertThat(holder.post(contests, form).status()).isEqualTo(409);

        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        Browser.Answer list = supervisor.get("/api/contests");
        assertThat(list.json().get("items").findValuesAsString("caseId")).contains(caseId.toString());
        String id = holder.get(contests).json().get(0).get("id").asString();
        moveTo("2026-03-05T10:00");
        Map<String, String> answer = Map.of("result", "UPHELD", "text", "已督促部门恢复办理。");
        Browser.Answer answered = supervisor.post("/api/contests/" + id + "/answer", answer);
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        assertThat(supervisor.post("/api/contests/" + id + "/answer", answer).status())
                .isEqualTo(409);
        assertThat(holder.get(contests).json().get(0).get("answer").asString()).isEqualTo("已督促部门恢复办理。");
        assertThat(register.facts(caseId)).contains("SUSPENSION_CONTESTED", "CONTEST_ANSWERED");
        assertThat(holder.get("/api/applicant/cases/" + caseId + "/papers")
                        .json()
                        .findValuesAsString("kind"))
                .contains("CONTEST_ANSWERED");
        assertThat(supervisor
                        .get("/api/contests?state=upheld")
                        .json()
                        .get("items")
                        .findValuesAsString("id"))
                .contains(id);
    }

    @Test
    void aRatingIsGivenOnceAnsweredByTheDepartmentAndABadOneWithoutAnAnswerIsFound() {
        UUID caseId = office.caseIn(CaseState.CLOSED);
        Browser holder = holderOf(caseId);
        String rating = "/api/applicant/cases/" + caseId + "/rating";
        Map<String, Object> form = Map.of("stars", 1, "tags", List.of("SLOW"), "text", "等了太久");
        moveTo("2026-03-03T10:00");
        assertThat(applicants.signedIn().post(rating, form).status()).isEqualTo(404);
        Browser.Answer rated = holder.post(rating, form);
        assertThat(rated.status()).as(rated.text()).isEqualTo(200);
        assertThat(holder.post(rating, form).status()).isEqualTo(409);
        assertThat(register.state(caseId)).isEqualTo("CLOSED");

        String department = jdbc.sql("select lead_department from approval_case where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
        Browser approver = people.as(department, Role.APPROVER);
        Browser other = people.as("FIRE", Role.APPROVER);
        assertThat(approver.get("/api/ratings?unanswered=true")
                        .json()
                        .get("items")
                        .findValuesAsString("answerBy"))
                .contains("2026-03-10");
        assertThat(other.get("/api/ratings").json().get("items").findValuesAsString("caseId"))
                .doesNotContain(caseId.toString());
        String answer = "/api/ratings/" + caseId + "/answer";
        assertThat(other.post(answer, Map.of("text", "x")).status()).isEqualTo(404);
        moveTo("2026-03-10T18:00");
        findings.sweep(now());
        assertThat(unanswered(caseId)).isZero();
        moveTo("2026-03-11T09:00");
        findings.sweep(now());
        assertThat(unanswered(caseId)).isEqualTo(1);
        assertThat(approver.post(answer, Map.of("text", "已向您致歉，并缩短了流程。")).status())
                .isEqualTo(200);
        assertThat(approver.post(answer, Map.of("text", "再来一次")).status()).isEqualTo(409);
        assertThat(holder.get(rating).json().get("rating").get("answer").asString())
                .startsWith("已向您致歉");
        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        assertThat(supervisor
                        .get("/api/assessments/2026-03/references?figure=RATINGS&department=" + department)
                        .text())
                .contains(caseId.toString());
    }

    @Test
    void nothingIsRatedBeforeTheDecision() {
        UUID caseId = office.caseIn(CaseState.EXAMINING);
        Browser holder = holderOf(caseId);
        Browser.Answer early = holder.post(
                "/api/applicant/cases/" + caseId + "/rating", Map.of("stars", 5, "tags", List.of(), "text", ""));
        assertThat(early.status()).isEqualTo(409);
    }

    private long unanswered(UUID caseId) {
        return jdbc.sql("select count(*) from finding where case_id = ? and rule = 'Q1'")
                .param(caseId)
                .query(Long.class)
                .single();
    }
}
