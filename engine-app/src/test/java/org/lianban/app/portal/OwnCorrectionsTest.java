package org.lianban.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.Applicants;
import org.lianban.app.Browser;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.KeyedHash;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.beans.factory.annotation.Autowired;

/** An applicant hands in what was asked for, by the same command as the clerk. */
class OwnCorrectionsTest extends CaseworkTest {

    private static final String PDF = "%PDF-1.7\n%%EOF\n";

    @Autowired
    private Applicants applicants;

    @Autowired
    private KeyedHash hash;

    private String cases = "";

    private UUID waiting(String number, String... askedAt) {
        UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement", "sign-rendering");
        moveTo(askedAt.length == 0 ? "2026-03-03T10:00" : askedAt[0]);
        office.askToCorrect(caseId, "site-agreement", "sign-rendering");
        give(caseId, number);
        return caseId;
    }

    private static Map<String, Object> materials(Browser.Answer... uploaded) {
        return Map.of(
                "materials",
                List.of(uploaded).stream()
                        .map(Browser.Answer::json)
                        .map(file -> Map.of(
                                "key", file.get("material").asString(),
                                "attachmentId", file.get("id").asString()))
                        .toList());
    }

    @Test
    void whatWasUploadedStaysAndHandedInItSetsTheClockGoing() {
        String number = Applicants.number();
        UUID caseId = waiting(number);
        Browser holder = applicants.signedIn(number, Applicants.phone(number));
        holder.upload(cases + "/uploads/site-agreement", "first.pdf", PDF);
        Browser.Answer agreement = holder.upload(cases + "/uploads/site-agreement", "second.pdf", PDF);
        assertThat(agreement.status()).as(agreement.text()).isEqualTo(201);
        Browser.Answer rendering = holder.upload(cases + "/uploads/sign-rendering", "sign.pdf", PDF);
        Browser elsewhere = applicants.signedIn(number, Applicants.phone(number));
        assertThat(elsewhere.get(cases + "/uploads").json().findValuesAsString("name"))
                .containsExactlyInAnyOrder("second.pdf", "sign.pdf");

        moveTo("2026-03-05T15:00");
        elsewhere.with("Idempotency-Key", "corrections-1");
        Browser.Answer done = elsewhere.post(cases + "/corrections", materials(agreement, rendering));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(elsewhere
                        .post(cases + "/corrections", materials(agreement, rendering))
                        .text())
                .as("pressed twice it is one")
                .isEqualTo(done.text());
        assertThat(register.state(caseId)).isEqualTo("RECEIVED");
        assertThat(register.clock(caseId, ClockKind.ACCEPTANCE).state()).isEqualTo(ClockState.RUNNING);
        assertThat(register.facts(caseId))
                .containsExactly("APPLICATION_RECEIVED", "CORRECTION_NOTICE_SENT", "CORRECTIONS_RECEIVED");
        assertThat(register.lastNotice(caseId).kind()).isEqualTo("CORRECTIONS_RECEIVED");
        assertThat(register.lastNotice(caseId).text().zh()).contains("已全部收齐");
        assertThat(holder.get(cases + "/papers").json().findValuesAsString("kind"))
                .containsExactly("RECEIPT", "CORRECTION", "CORRECTIONS_RECEIVED");
        assertThat(holder.get(cases + "/uploads").json()).isEmpty();
    }

    @Test
    void partOfItMayComeFirst() {
        String number = Applicants.number();
        UUID caseId = waiting(number);
        Browser holder = applicants.signedIn(number, Applicants.phone(number));
        Browser.Answer agreement = holder.upload(cases + "/uploads/site-agreement", "a.pdf", PDF);
        assertThat(holder.post(cases + "/corrections", materials(agreement)).status())
                .isEqualTo(200);
        assertThat(register.state(caseId)).isEqualTo("CORRECTING");
        assertThat(register.lastNotice(caseId).text().zh()).contains("尚缺");
        assertThat(holder.get(cases).json().get("asked").findValuesAsString("there"))
                .containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void onlyOnesOwnCaseAndFilesAndOnlyWhatIsAskedFor() {
        String number = Applicants.number();
        waiting(number);
        Browser holder = applicants.signedIn(number, Applicants.phone(number));
        Browser stranger = applicants.signedIn();
        Browser.Answer agreement = holder.upload(cases + "/uploads/site-agreement", "a.pdf", PDF);
        assertThat(stranger.get(cases + "/uploads").status()).isEqualTo(404);
        assertThat(stranger.upload(cases + "/uploads/site-agreement", "x.pdf", PDF)
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(cases + "/corrections", materials(agreement)).status())
                .isEqualTo(404);
        assertThat(holder.upload(cases + "/uploads/bank-statement", "x.pdf", PDF)
                        .status())
                .isEqualTo(409);
        assertThat(holder.upload(cases + "/uploads/sign-rendering", "x.exe", "MZ")
                        .status())
                .isEqualTo(400);
        assertThat(holder.upload(cases + "/uploads/sign-rendering", "x.pdf", "").text())
                .contains("文件是空的");
        String other = Applicants.number();
        waiting(other, "2026-03-03T11:00");
        Browser otherHolder = applicants.signedIn(other, Applicants.phone(other));
        assertThat(otherHolder
                        .post(cases + "/corrections", materials(agreement))
                        .status())
                .as("somebody else's file")
                .isEqualTo(400);
    }

    @Test
    void whatNobodyAskedForIsNeitherKeptNorTakenInTheLeastWhatTheRegisterHolds() {
        String number = Applicants.number();
        UUID caseId = office.applied(Situation.SHOP_SIGN);
        office.askToCorrect(caseId, "form.sign-width", "sign-rendering");
        give(caseId, number);
        Browser holder = applicants.signedIn(number, Applicants.phone(number));
        assertThat(List.of("business-licence", "site-agreement"))
                .allSatisfy(material -> assertThat(holder.upload(cases + "/uploads/" + material, "forged.pdf", PDF)
                                .status())
                        .isEqualTo(409));
        Browser.Answer rendering = holder.upload(cases + "/uploads/sign-rendering", "sign.pdf", PDF);
        assertThat(rendering.status()).isEqualTo(201);
        Map<String, String> forged = Map.of(
                "key",
                "business-licence",
                "attachmentId",
                rendering.json().get("id").asString());
        Browser.Answer refused = holder.post(
                cases + "/corrections", Map.of("materials", List.of(forged), "form", Map.of("sign-width", "2.8")));
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.text()).contains("没有要求补正《营业执照》");
        assertThat(refused.json().get("errors").findValuesAsString("field")).containsExactly("materials[0]");
        assertThat(jdbc.sql("select state from case_material where case_id = ? and material = 'business-licence'")
                        .param(caseId)
                        .query(String.class)
                        .single())
                .isEqualTo("FROM_REGISTER");
        assertThat(holder.get(cases + "/asked-fields").json())
                .as("nor did the field change")
                .hasSize(1);

        assertThat(holder.post(cases + "/corrections", materials(rendering)).status())
                .isEqualTo(200);
        assertThat(holder.upload(cases + "/uploads/sign-rendering", "other.pdf", PDF)
                        .status())
                .as("it is there already")
                .isEqualTo(409);
    }

    @Test
    void afterTheCaseHasGoneOnNothingIsTaken() {
        String number = Applicants.number();
        UUID caseId = waiting(number);
        Browser holder = applicants.signedIn(number, Applicants.phone(number));
        Browser.Answer agreement = holder.upload(cases + "/uploads/site-agreement", "a.pdf", PDF);
        office.correct(caseId, "site-agreement", "sign-rendering");
        assertThat(holder.post(cases + "/corrections", materials(agreement)).status())
                .isEqualTo(409);
        assertThat(holder.upload(cases + "/uploads/site-agreement", "a.pdf", PDF)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aFieldOfTheFormIsCorrectedByItsHolderAndByNobodyElse() {
        String number = Applicants.number();
        UUID caseId = office.applied(Situation.SHOP_SIGN, "sign-rendering");
        office.askToCorrect(caseId, "form.sign-width", "form.sign-text", "sign-rendering");
        give(caseId, number);
        Browser holder = applicants.signedIn(number, Applicants.phone(number));
        Browser stranger = applicants.signedIn();
        assertThat(stranger.get(cases + "/asked-fields").status()).isEqualTo(404);
        assertThat(stranger.post(cases + "/corrections", fields(Map.of("sign-width", "4")))
                        .status())
                .isEqualTo(404);
        Browser.Answer asked = holder.get(cases + "/asked-fields");
        assertThat(asked.json().findValuesAsString("value")).containsExactlyInAnyOrder("云溪小馆", "3.2");
        assertThat(holder.get(cases).json().get("asked").findValuesAsString("key"))
                .containsExactly("form.sign-width", "form.sign-text", "sign-rendering");

        Browser.Answer refused = holder.post(
                cases + "/corrections", fields(Map.of("sign-width", "wide", "sign-height", "1", "sign-text", "")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("form.sign-width", "form.sign-height", "form.sign-text");
        assertThat(holder.post(cases + "/corrections", fields(Map.of())).status())
                .isEqualTo(400);

        Browser.Answer part = holder.post(cases + "/corrections", fields(Map.of("sign-width", "2.8")));
        assertThat(part.status()).as(part.text()).isEqualTo(200);
        assertThat(part.text()).contains("尚缺");
        assertThat(holder.get(cases + "/asked-fields").json().findValuesAsString("value"))
                .containsExactly("云溪小馆");
        assertThat(holder.post(cases + "/corrections", fields(Map.of("sign-width", "2.9")))
                        .status())
                .as("it was corrected already")
                .isEqualTo(409);
        Browser.Answer evidence = holder.post(cases + "/evidence", Map.of());
        assertThat(evidence.status()).as(evidence.text()).isEqualTo(200);
        assertThat(jdbc.sql("select content::text from paper where case_id = ? and kind = 'EVIDENCE'")
                        .param(caseId)
                        .query(String.class)
                        .single())
                .contains("3.2 米 → 2.8 米（申请人 ");
    }

    private void give(UUID caseId, String number) {
        jdbc.sql("update approval_case set applicant_identity = ?, applicant_phone = ? where id = ?")
                .params(hash.ofIdentity(number), Applicants.phone(number), caseId)
                .update();
        cases = "/api/applicant/cases/" + caseId;
    }

    private static Map<String, Object> fields(Map<String, String> form) {
        return Map.of("materials", List.of(), "form", form);
    }
}
