package org.lianban.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.Applicants;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.FilledIn;
import org.lianban.app.casework.Situation;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.KeyedHash;
import org.springframework.beans.factory.annotation.Autowired;

/** An applicant writes an application, leaves, goes on elsewhere and files it: the same case as from the window, without a clerk. */
class OwnApplicationsTest extends CaseworkTest {

    private static final String PDF = "%PDF-1.7\n%%EOF\n";
    private static final String APPLICATIONS = "/api/applicant/applications";
    private static final Map<String, Object> CONTENT = FilledIn.shopSignDraft("rented");

    @Autowired
    private Applicants applicants;

    @Autowired
    private People people;

    @Autowired
    private KeyedHash hash;

    private static String begin(Browser browser) {
        Browser.Answer begun = browser.post(APPLICATIONS, Map.of("serviceCode", "shop-sign", "content", CONTENT));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return APPLICATIONS + "/" + begun.json().get("id").asString();
    }

    private static Map<String, Object> submission(String idNumber, Browser.Answer... uploaded) {
        Map<String, Object> form = new HashMap<>(CONTENT);
        form.put("idNumber", idNumber);
        form.put(
                "materials",
                List.of(uploaded).stream()
                        .map(Browser.Answer::json)
                        .map(file -> Map.of(
                                "key", file.get("material").asString(),
                                "attachmentId", file.get("id").asString()))
                        .toList());
        return form;
    }

    private UUID known(Browser.Answer receipt) {
        UUID caseId = UUID.fromString(receipt.json().get("caseId").asString());
        if (!office.cases().contains(caseId)) {
            office.cases().add(caseId);
        }
        return caseId;
    }

    @Test
    void whatOneWritesIsKeptAndFiledOnceAndTheOfficesGoOnWithIt() {
        String number = Applicants.number();
        Browser browser = applicants.signedIn(number, Applicants.phone(number));
        String draft = begin(browser);
        assertThat(begin(browser)).as("one draft of a service").isEqualTo(draft);
        Map<String, Object> more = new HashMap<>(CONTENT);
        more.put("address", "云溪路 1 号");
        assertThat(browser.put(draft, more).status()).isEqualTo(200);
        Browser.Answer agreement = browser.upload(draft + "/uploads/site-agreement", "a.pdf", PDF);
        assertThat(agreement.status()).as(agreement.text()).isEqualTo(201);

        Browser elsewhere = applicants.signedIn(number, Applicants.phone(number));
        assertThat(elsewhere.get(APPLICATIONS).json().findValuesAsString("address"))
                .containsExactly("云溪路 1 号");
        assertThat(elsewhere.get(draft).json().get("uploads").findValuesAsString("name"))
                .containsExactly("a.pdf");
        Browser.Answer filed = elsewhere.post(draft + "/submission", submission(number, agreement));
        assertThat(filed.status()).as(filed.text()).isEqualTo(200);
        UUID caseId = known(filed);
        Browser.Answer again = browser.post(draft + "/submission", submission(number, agreement));
        assertThat(again.json().get("caseNumber")).isEqualTo(filed.json().get("caseNumber"));
        assertThat(browser.get(APPLICATIONS).json()).isEmpty();

        assertThat(register.state(caseId)).isEqualTo("RECEIVED");
        assertThat(register.clock(caseId, ClockKind.ACCEPTANCE).dueDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(register.facts(caseId)).containsExactly("APPLICATION_RECEIVED");
        assertThat(browser.get("/api/applicant/cases").json().get("items").findValuesAsString("id"))
                .containsExactly(caseId.toString());
        assertThat(browser.get("/api/applicant/cases/" + caseId + "/papers")
                        .json()
                        .findValuesAsString("kind"))
                .containsExactly("RECEIPT");
        Browser clerk = people.as("SERVICE_CENTRE", Role.CLERK);
        assertThat(clerk.get("/api/cases?online=true").json().get("items").findValuesAsString("id"))
                .contains(caseId.toString());
        assertThat(clerk.get("/api/cases/" + caseId).json().get("filedOnline").asBoolean())
                .isTrue();
        office.askToCorrect(
                caseId,
                jdbc.sql(
                                "select material from case_material where case_id = ? and state = 'MISSING' and necessity = 'NEEDED'")
                        .param(caseId)
                        .query(String.class)
                        .list()
                        .toArray(String[]::new));
        assertThat(register.state(caseId)).isEqualTo("CORRECTING");
    }

    @Test
    void aFileForAMaterialThatTheServiceNeverAsksForIsNotTaken() {
        Browser browser = applicants.signedIn();
        String draft = begin(browser);
        assertThat(browser.upload(draft + "/uploads/site-agreement", "a.pdf", "")
                        .text())
                .contains("文件是空的");
        assertThat(browser.upload(draft + "/uploads/nosuch", "a.pdf", PDF).status())
                .isEqualTo(404);
        assertThat(browser.get(draft).json().get("uploads")).isEmpty();
    }

    @Test
    void nobodyFilesUnderAnothersNumberOrFromAnothersDraft() {
        String number = Applicants.number();
        Browser browser = applicants.signedIn(number, Applicants.phone(number));
        String draft = begin(browser);
        assertThat(browser.post(draft + "/submission", submission(Applicants.number()))
                        .status())
                .isEqualTo(400);
        String other = Applicants.number();
        Browser stranger = applicants.signedIn(other, Applicants.phone(other));
        assertThat(stranger.get(draft).status()).isEqualTo(404);
        assertThat(stranger.put(draft, CONTENT).status()).isEqualTo(404);
        assertThat(stranger.upload(draft + "/uploads/site-agreement", "a.pdf", PDF)
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(draft + "/submission", submission(other)).status())
                .isEqualTo(404);
        stranger.delete(draft);
        assertThat(browser.get(draft).status()).isEqualTo(200);
        assertThat(browser.delete(draft).status()).isEqualTo(204);
        assertThat(browser.get(draft).status()).isEqualTo(404);
    }

    /** Else whoever knows a number would file under it and then read all that its holder ever applied for. */
    @Test
    void filingUnderANumberOpensNoneOfTheCasesTakenInAtTheWindow() {
        UUID taken = office.accepted(Situation.SHOP_SIGN);
        String number = Applicants.number();
        jdbc.sql("update approval_case set applicant_identity = ?, applicant_phone = '10044440000' where id = ?")
                .params(hash.ofIdentity(number), taken)
                .update();
        Browser intruder = applicants.signedIn(number, Applicants.phone(number));
        Map<String, Object> form = submission(number);
        form.put("phone", Applicants.phone(number));
        Browser.Answer filed = intruder.post(begin(intruder) + "/submission", form);
        UUID own = known(filed);
        assertThat(intruder.get("/api/applicant/cases").json().get("items").findValuesAsString("id"))
                .containsExactly(own.toString());
        assertThat(intruder.get("/api/applicant/cases/" + taken).status()).isEqualTo(404);
    }
}
