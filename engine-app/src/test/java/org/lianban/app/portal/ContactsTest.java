package org.lianban.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Applicants;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.FilledIn;
import org.lianban.app.casework.Race;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.KeyedHash;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose number it is and whose telephone: nobody is kept out by another, and the window puts a contact right. */
class ContactsTest extends CaseworkTest {

    private static final String APPLICATIONS = "/api/applicant/applications";
    private static final String STRANGERS = "10099990001";
    private static final Map<String, Object> CONTENT = FilledIn.shopSignDraft("own");

    @Autowired
    private Applicants applicants;

    @Autowired
    private People people;

    @Autowired
    private KeyedHash hash;

    private String number;
    private String phone;
    private UUID caseId;

    @BeforeEach
    void aCaseFromTheWindow() {
        number = Applicants.number();
        phone = Applicants.phone(number);
        caseId = office.accepted(Situation.SHOP_SIGN);
        jdbc.sql("update approval_case set applicant_identity = ?, applicant_phone = ? where id = ?")
                .params(hash.ofIdentity(number), phone, caseId)
                .update();
    }

    private Browser fresh() {
        Browser browser = people.browser();
        browser.get("/api/session");
        return browser;
    }

    private static String begin(Browser browser) {
        Browser.Answer begun = browser.post(APPLICATIONS, Map.of("serviceCode", "shop-sign", "content", CONTENT));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.json().get("id").asString();
    }

    private static List<String> drafts(Browser browser) {
        return browser.get(APPLICATIONS).json().findValuesAsString("id");
    }

    private static List<String> cases(Browser browser) {
        return browser.get("/api/applicant/cases").json().get("items").findValuesAsString("id");
    }

    private Browser.Answer putRight(String idNumber, String newPhone) {
        return clerk().put("/api/cases/" + caseId + "/contact", Map.of("idNumber", idNumber, "phone", newPhone));
    }

    private Browser clerk() {
        return people.as("SERVICE_CENTRE", Role.CLERK);
    }

    @Nested
    class WhoSignsIn {

        @Test
        void isKeptOutByNobodyWhoKnewTheNumberFirst() {
            Browser stranger = applicants.signedIn(number, STRANGERS);
            String squatted = begin(stranger);
            Browser owner = applicants.signedIn(number, phone);
            assertThat(cases(owner)).containsExactly(caseId.toString());
            assertThat(drafts(owner)).isEmpty();
            assertThat(cases(stranger)).isEmpty();
            assertThat(begin(owner)).isNotEqualTo(squatted);
            assertThat(drafts(stranger)).containsExactly(squatted);
        }

        @Test
        void needsNoNameIfAClerkTookInACaseWithThatTelephone() {
            applicants.signedIn(number, STRANGERS);
            long before = applicants.codes(phone);
            assertThat(Applicants.ask(fresh(), number, phone, "").status()).isEqualTo(202);
            assertThat(applicants.codes(phone)).isEqualTo(before + 1);
        }

        @Test
        void isNotKeptOutByRequestsOfOthersForTheNumber() {
            jdbc.sql("delete from code_request").update();
            for (int i = 0; i < 8; i++) {
                Applicants.ask(fresh(), number, "1009999001" + i, "冒名者");
            }
            assertThat(Applicants.ask(fresh(), number, phone, "").status()).isEqualTo(202);
        }

        @Test
        void mayDoSoInTheSameMomentAsAStranger() throws InterruptedException {
            Callable<List<String>> owner = () -> cases(applicants.signedIn(number, phone));
            Callable<List<String>> stranger = () -> cases(applicants.signedIn(number, "10099990002"));
            List<Race.Result<List<String>>> results = Race.run(List.of(owner, stranger));
            assertThat(results).allMatch(Race.Result::won);
            assertThat(results.get(0).answer()).containsExactly(caseId.toString());
            assertThat(results.get(1).answer()).isEmpty();
            assertThat(accounts(phone)).isOne();
        }

        private long accounts(String contact) {
            return jdbc.sql("select count(*) from applicant_account where contact = ? and replaced_by is null")
                    .param(contact)
                    .query(Long.class)
                    .single();
        }
    }

    @Nested
    class TheWindow {

        private static final String NEW = "100 2222 3333";
        private static final String NEW_PLAIN = "10022223333";

        @Test
        void movesAllThatTheOldContactHadToTheNewOne() {
            Browser before = applicants.signedIn(number, phone);
            String draft = begin(before);
            Browser.Answer file =
                    before.upload(APPLICATIONS + "/" + draft + "/uploads/site-agreement", "a.pdf", "%PDF-1.7\n%%EOF\n");
            assertThat(file.status()).isEqualTo(201);
            Browser.Answer done = putRight(number, NEW);
            assertThat(done.status()).as(done.text()).isEqualTo(200);
            assertThat(done.json().get("cases").asInt()).isEqualTo(1);
            assertThat(before.get("/api/applicant/session").status()).isEqualTo(401);
            Browser now = applicants.signedIn(number, NEW_PLAIN);
            assertThat(cases(now)).containsExactly(caseId.toString());
            assertThat(drafts(now)).containsExactly(draft);
            assertThat(now.get(APPLICATIONS + "/" + draft).json().get("uploads").findValuesAsString("name"))
                    .containsExactly("a.pdf");
            Browser finder = applicants.signedIn(number, phone);
            assertThat(cases(finder)).isEmpty();
            assertThat(drafts(finder)).isEmpty();
            assertThat(Audited.acts(jdbc, done(caseId))).containsExactly("CONTACT_PUT_RIGHT");
        }

        private String done(UUID id) {
            return jdbc.sql("select number from approval_case where id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
        }

        @Test
        void keepsWhatWasBegunWithTheNewTelephoneAndWithTheOldOne() {
            String old = begin(applicants.signedIn(number, phone));
            Browser tried = applicants.signedIn(number, NEW_PLAIN);
            assertThat(cases(tried)).isEmpty();
            putRight(number, NEW);
            assertThat(cases(tried)).containsExactly(caseId.toString());
            assertThat(drafts(tried)).containsExactly(old);
        }

        @Test
        void leavesAStrangersAccountOfTheNumberAlone() {
            Browser stranger = applicants.signedIn(number, "10099990003");
            String squatted = begin(stranger);
            putRight(number, NEW);
            assertThat(drafts(stranger)).containsExactly(squatted);
            assertThat(cases(stranger)).isEmpty();
        }

        @Test
        void killsCodesOnTheirWayToTheOldContact() {
            Browser finder = fresh();
            String id =
                    Applicants.ask(finder, number, phone, "").json().get("id").asString();
            Map<String, String> given = Map.of("id", id, "code", applicants.code(phone));
            putRight(number, NEW);
            assertThat(finder.post("/api/public/sign-ins", given).status()).isEqualTo(401);
        }

        @Test
        void wantsTheNumberOfTheDocumentAndAClerkOfTheRegion() {
            assertThat(putRight(Applicants.number(), NEW).status()).isEqualTo(400);
            Map<String, Object> form = Map.of("idNumber", number, "phone", NEW);
            String path = "/api/cases/" + caseId + "/contact";
            assertThat(people.as("URBAN", Role.APPROVER).put(path, form).status())
                    .isEqualTo(403);
            assertThat(clerk().put("/api/cases/" + UUID.randomUUID() + "/contact", form)
                            .status())
                    .isEqualTo(404);
            assertThat(cases(applicants.signedIn(number, phone))).containsExactly(caseId.toString());
        }

        @Test
        void isAskedTwiceAsIfOnce() {
            putRight(number, NEW);
            assertThat(putRight(number, NEW).json().get("cases").asInt()).isZero();
            assertThat(Audited.acts(jdbc, done(caseId))).hasSize(1);
        }

        @Test
        void provesTheContactOfWhoOnlyAppliedOnline() {
            jdbc.sql(
                            "update approval_case set clerk = null, filed_by = (select id from applicant_account limit 1) where id = ?")
                    .param(caseId)
                    .update();
            Browser owner = applicants.signedIn(number, phone);
            assertThat(cases(owner)).isEmpty();
            assertThat(putRight(number, phone).status()).isEqualTo(200);
            assertThat(cases(owner)).containsExactly(caseId.toString());
        }

        @Test
        void isPressedByTwoClerksAtOnceAndOneContactStands() throws InterruptedException {
            applicants.signedIn(number, phone);
            Browser one = clerk();
            Browser other = clerk();
            String path = "/api/cases/" + caseId + "/contact";
            List<Race.Result<Integer>> results = Race.run(List.of(
                    () -> one.put(path, Map.of("idNumber", number, "phone", "10022220001"))
                            .status(),
                    () -> other.put(path, Map.of("idNumber", number, "phone", "10022220002"))
                            .status()));
            assertThat(results).extracting(Race.Result::answer).containsExactly(200, 200);
            long seeing = List.of("10022220001", "10022220002").stream()
                    .filter(each -> !cases(applicants.signedIn(number, each)).isEmpty())
                    .count();
            assertThat(seeing).isOne();
        }
    }
}
