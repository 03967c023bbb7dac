package org.lianban.app.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.acceptance.ApplicationForm;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * On Monday a stall is applied for; on Tuesday at midnight another version begins, without the photograph, the question and the ground,
 * with a field more, half the promise and other names. What was received on Monday goes on as if there were no Tuesday.
 */
class CaseFollowsItsCatalogueTest extends PublishingTest {

    private static final String TUESDAY = "2026-03-03T00:00";

    @Autowired
    SpecialProcedures procedures;

    private final Stall stall = newStall();
    private final Situation sinceTuesday =
            new Situation(stall.code(), false, stall.wanted().applicant(), Map.of());
    private Browser clerk;

    @BeforeEach
    void bothVersionsArePublished() {
        publish(stall.path(), stall.yaml());
        publish(stall.path(), tuesdays(), TUESDAY);
        clerk = people.as("SERVICE_CENTRE", Role.CLERK);
        moveTo("2026-03-02T10:00");
    }

    private String tuesdays() {
        String text = stall.yaml(
                "摊位平面图, en: Plan of the stall",
                "摊位布置图, en: Layout of the stall",
                "promised: {amount: 10",
                "promised: {amount: 5",
                "name: {zh: 摆摊许可证, en: Stall licence}, validity: P5Y",
                "name: {zh: 摊位证, en: Stall permit}, validity: P1Y",
                "  - {key: floor-area, required: true, min: 5}\n",
                "  - {key: floor-area, required: true, min: 5}\n  - {key: seats, required: true, min: 0}\n");
        return text.replaceFirst("(?s)situations:.*?(?=materials:)", "")
                .replaceFirst("(?s)grounds:.*?(?=stages:)", "")
                .replaceFirst("(?m)^  - \\{code: " + stall.part("photo") + ".*\\n", "");
    }

    private UUID applied(Situation situation, String... without) {
        return office.applied(situation, without);
    }

    private JsonNode view(UUID caseId) {
        return must(clerk.get("/api/cases/" + caseId)).json();
    }

    private LocalDate promised(UUID caseId) {
        return register.clock(caseId, ClockKind.PROMISED).dueDate();
    }

    private void askForTesting(UUID caseId) {
        procedures.request(
                by(office.approver("MARKET")),
                register.examination(caseId, stall.code()).id(),
                new ProcedureForms.Request("TESTING", "需要检测", 5, "检测报告"));
    }

    private void finish(UUID caseId) {
        office.allAgree(caseId);
        office.decide(caseId, Verdict.GRANT);
        office.issue(caseId);
        office.deliver(caseId, null);
    }

    private LocalDate validUntil(UUID caseId) {
        return jdbc.sql("select valid_until from certificate where case_id = ?")
                .param(caseId)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void materialsAndFieldsAreThoseOfTheDayOfReceipt() {
        UUID monday = applied(stall.wanted());
        moveTo("2026-03-03T09:00");
        UUID tuesday = applied(sinceTuesday);
        assertThat(view(monday).get("materials").findValuesAsString("key"))
                .containsExactlyInAnyOrder(stall.part("plan"), stall.part("photo"));
        assertThat(view(tuesday).get("materials").findValuesAsString("key")).containsExactly(stall.part("plan"));
        assertThat(view(monday).get("materials").toString()).contains("摊位平面图").doesNotContain("摊位布置图");
        assertThat(view(tuesday).get("materials").toString()).contains("摊位布置图");
        assertThat(must(clerk.get("/api/cases/" + monday + "/form")).text()).doesNotContain("\"seats\"");
        assertThat(must(clerk.get("/api/cases/" + tuesday + "/form")).text()).contains("\"seats\"");
        assertThat(view(monday).get("answers").toString()).contains("By day");
        assertThat(view(tuesday).get("answers")).isEmpty();
    }

    @Test
    void theWindowAsksOnTuesdayWhatTuesdaysVersionAsks() {
        String path = "/api/public/services/" + stall.code() + "/requirements";
        assertThat(must(people.browser().get(path + "?answers=" + stall.part("evening") + ":day"))
                        .text())
                .contains(stall.part("photo"));
        moveTo("2026-03-03T09:00");
        assertThat(must(people.browser().get(path)).text()).doesNotContain(stall.part("photo"));
    }

    @Test
    void limitsAreThoseOfTheDayOfReceiptThoughAcceptedLater() {
        UUID monday = applied(stall.wanted());
        moveTo("2026-03-03T09:00");
        UUID tuesday = applied(sinceTuesday);
        office.accept(monday);
        office.accept(tuesday);
        assertThat(promised(monday)).isEqualTo("2026-03-17");
        assertThat(promised(tuesday)).isEqualTo("2026-03-10");
    }

    @Test
    void aCorrectionNoticeNamesAndTakesWhatThatDayCalledSo() {
        UUID monday = applied(stall.wanted(), stall.part("plan"), stall.part("photo"));
        moveTo("2026-03-03T09:00");
        office.askToCorrect(monday, stall.part("plan"), stall.part("photo"));
        assertThat(register.lastNotice(monday).text().zh())
                .contains("摊位平面图", "摊位照片")
                .doesNotContain("摊位布置图");
        office.correct(monday, stall.part("plan"), stall.part("photo"));
        office.accept(monday);
        finish(monday);
        assertThat(register.outcome(monday)).isEqualTo("GRANTED");
    }

    @Test
    void aGroundThatIsGoneStillStopsTheClockOfTheOldCaseOnly() {
        UUID monday = office.accepted(stall.wanted());
        moveTo("2026-03-03T09:00");
        UUID tuesday = office.accepted(sinceTuesday);
        askForTesting(monday);
        assertThat(view(monday).get("procedures").toString()).contains("\"Testing\"");
        assertRefused(() -> askForTesting(tuesday)).as(RefusalKind.UNLAWFUL);
    }

    @Test
    void certificatesAreThoseOfTheDayOfReceipt() {
        UUID monday = office.accepted(stall.wanted());
        moveTo("2026-03-04T09:00");
        UUID wednesday = office.accepted(sinceTuesday);
        finish(monday);
        finish(wednesday);
        assertThat(validUntil(monday)).isEqualTo("2031-03-04");
        assertThat(validUntil(wednesday)).isEqualTo("2027-03-04");
        assertThat(view(monday).get("certificates").toString()).contains("Stall licence");
        assertThat(view(wednesday).get("certificates").toString()).contains("Stall permit");
    }

    @Test
    void whatWasInHandOnTheLastWorkingDayBeforeFollowsThatDay() {
        moveTo("2026-03-03T09:30");
        UUID late = office.appliedReceivedAt(stall.wanted(), at("2026-03-02T16:30"));
        assertThat(view(late).get("materials").findValuesAsString("key")).contains(stall.part("photo"));
        office.accept(late);
        assertThat(promised(late)).isEqualTo("2026-03-17");
        askForTesting(late);
    }

    @Test
    void theMomentItselfBelongsToTheNewVersion() {
        moveTo("2026-03-03T09:30");
        UUID before = office.appliedReceivedAt(stall.wanted(), at(TUESDAY).minusNanos(1_000));
        UUID from = office.appliedReceivedAt(sinceTuesday, at(TUESDAY));
        assertThat(view(before).get("materials")).hasSize(2);
        assertThat(view(from).get("materials")).hasSize(1);
    }

    @Test
    void anOldFormOfAnswersIsRefusedOnceTheNewVersionIsInForce() {
        moveTo("2026-03-03T09:30");
        var old = office.form(stall.wanted(), at("2026-03-02T16:30"));
        var now = new ApplicationForm(
                old.serviceCode(), old.answers(), old.applicant(), old.materials(), old.form(), null);
        assertRefused(() -> office.apply(by(office.clerk()), now)).as(RefusalKind.INVALID);
    }
}
