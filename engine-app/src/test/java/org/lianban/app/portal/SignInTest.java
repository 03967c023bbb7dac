package org.lianban.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Applicants;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.web.KeyedHash;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTest extends CaseworkTest {

    @Autowired
    private Applicants applicants;

    @Autowired
    private People people;

    @Autowired
    private KeyedHash hash;

    private Browser fresh() {
        Browser browser = people.browser();
        browser.get("/api/session");
        return browser;
    }

    @Nested
    class ACode {

        /** Whether somebody has an account or a case of that number is told to nobody but who holds the contact. */
        @Test
        void isNotSentToAContactThatIsNewAndSaysNoName() {
            String number = Applicants.number();
            applicants.signedIn(number, Applicants.phone(number));
            Browser.Answer known = Applicants.ask(fresh(), number, "10088880001", "");
            Browser.Answer unknown = Applicants.ask(fresh(), Applicants.number(), "10088880002", "");
            assertThat(known.status()).isEqualTo(202).isEqualTo(unknown.status());
            assertThat(known.json().propertyNames()).isEqualTo(unknown.json().propertyNames());
            assertThat(applicants.codes("10088880001")).isZero();
            assertThat(applicants.codes("10088880002")).isZero();
        }

        @Test
        void isUsedOnceAndDiesAfterFiveTries() {
            String number = Applicants.number();
            String phone = Applicants.phone(number);
            Browser browser = fresh();
            String id = Applicants.ask(browser, number, phone, "某人")
                    .json()
                    .get("id")
                    .asString();
            for (int i = 0; i < 5; i++) {
                assertThat(browser.post("/api/public/sign-ins", Map.of("id", id, "code", "nonsense"))
                                .status())
                        .isEqualTo(401);
            }
            Map<String, String> right = Map.of("id", id, "code", applicants.code(phone));
            assertThat(browser.post("/api/public/sign-ins", right).status()).isEqualTo(401);
            String next = Applicants.ask(browser, number, phone, "某人")
                    .json()
                    .get("id")
                    .asString();
            Map<String, String> fits = Map.of("id", next, "code", applicants.code(phone));
            assertThat(browser.post("/api/public/sign-ins", fits).status()).isEqualTo(200);
            assertThat(browser.post("/api/public/sign-ins", fits).status()).isEqualTo(401);
        }

        @Test
        void goesToOneContactFiveTimesAnHour() {
            for (int i = 0; i < 5; i++) {
                assertThat(Applicants.ask(fresh(), Applicants.number(), "10088880000", "")
                                .status())
                        .isEqualTo(202);
            }
            assertThat(Applicants.ask(fresh(), Applicants.number(), "10088880000", "")
                            .status())
                    .isEqualTo(429);
        }

        @Test
        void isNotSentForANumberThatIsNone() {
            assertThat(Applicants.ask(fresh(), "990101198001010011", "10077770000", "某人")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void theCasesOfAnIdentityAreSeenByItsHolderAndByNobodyElse() {
        var caseId = office.accepted(Situation.SHOP_SIGN);
        String number = Applicants.number();
        String phone = Applicants.phone(number);
        jdbc.sql("update approval_case set applicant_identity = ?, applicant_phone = ? where id = ?")
                .params(hash.ofIdentity(number), phone, caseId)
                .update();
        Browser holder = applicants.signedIn(number, phone);
        Browser.Answer list = holder.get("/api/applicant/cases");
        assertThat(list.json().get("items").findValuesAsString("id")).containsExactly(caseId.toString());
        Browser.Answer story = holder.get("/api/applicant/cases/" + caseId);
        assertThat(story.json().get("headline").get("zh").asString())
                .startsWith("云溪区城市管理局")
                .endsWith("正在审查您的申请。");
        String clock = story.json().get("clock").asString();
        assertThat(holder.get("/api/applicant/cases/" + caseId + "/clocks/" + clock + "/days")
                        .status())
                .isEqualTo(200);
        assertThat(holder.get("/api/applicant/cases/" + caseId + "/receipt")
                        .json()
                        .has("entries"))
                .isTrue();

        String cases = "/api/applicant/cases/" + caseId;
        Browser.Answer evidence = holder.post(cases + "/evidence", "");
        assertThat(evidence.json().get("kind").asString()).isEqualTo("EVIDENCE");
        assertThat(holder.post(cases + "/evidence", "").text())
                .as("as long as nothing happens it is the same paper")
                .isEqualTo(evidence.text());
        assertThat(holder.get(cases + "/papers").json().findValuesAsString("kind"))
                .contains("RECEIPT", "ACCEPTANCE", "EVIDENCE");
        String paper = "/papers/" + evidence.json().get("id").asString();
        assertThat(new String(holder.bytes(cases + paper).body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");

        Browser stranger = applicants.signedIn();
        assertThat(stranger.post(cases + "/evidence", "").status()).isEqualTo(404);
        assertThat(stranger.get("/api/applicant/cases").json().get("items")).isEmpty();
        for (String part : new String[] {"", "/receipt", "/papers", paper, "/clocks/" + clock + "/days"}) {
            assertThat(stranger.get("/api/applicant/cases/" + caseId + part).status())
                    .as(part)
                    .isEqualTo(404);
        }
    }

    /** Who knows a number and has some telephone is not yet that person. */
    @Test
    void whoHasTheNumberButNotTheTelephoneOfACaseSeesNone() {
        var caseId = office.accepted(Situation.SHOP_SIGN);
        String number = Applicants.number();
        jdbc.sql("update approval_case set applicant_identity = ?, applicant_phone = '10066660000' where id = ?")
                .params(hash.ofIdentity(number), caseId)
                .update();
        Browser other = applicants.signedIn(number, Applicants.phone(number));
        assertThat(other.get("/api/applicant/cases/" + caseId).status()).isEqualTo(404);
    }

    @Test
    void progressWithoutAnAccountTellsNothingOfCasesThatAreNotThere() {
        var caseId = office.accepted(Situation.SHOP_SIGN);
        jdbc.sql("update approval_case set applicant_phone = '10055550000' where id = ?")
                .param(caseId)
                .update();
        String number = jdbc.sql("select number from approval_case where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
        Browser browser = fresh();
        Browser.Answer there = browser.post("/api/public/progress-codes", Map.of("number", number));
        Browser.Answer none = browser.post("/api/public/progress-codes", Map.of("number", "990101-20260302-999999"));
        assertThat(there.status()).isEqualTo(202).isEqualTo(none.status());
        assertThat(there.json().propertyNames()).isEqualTo(none.json().propertyNames());
        String id = there.json().get("id").asString();
        Browser.Answer progress =
                browser.post("/api/public/progress", Map.of("id", id, "code", applicants.code("10055550000")));
        assertThat(progress.json().get("story").get("number").asString()).isEqualTo(number);
        assertThat(progress.json().get("days").get("clock").get("kind").asString())
                .isEqualTo("PROMISED");
        assertThat(browser.post(
                                "/api/public/progress",
                                Map.of("id", none.json().get("id").asString(), "code", "123456"))
                        .status())
                .isEqualTo(401);
        for (int i = 0; i < 4; i++) {
            browser.post("/api/public/progress-codes", Map.of("number", number));
        }
        assertThat(browser.post("/api/public/progress-codes", Map.of("number", number))
                        .status())
                .isEqualTo(429);
    }
}
