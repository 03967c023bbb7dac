package org.lianban.app.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianban.app.casework.Office.by;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Applicants;
import org.lianban.app.Browser;
import org.lianban.app.casework.FilledIn;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.acceptance.ApplicationForm;
import org.lianban.app.casework.acceptance.ApplicationForm.HandedIn;
import org.lianban.app.casework.acceptance.HeldAnswer;
import org.lianban.app.casework.acceptance.HeldUse;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** What departments hold is taken over instead of asked for, at the window and in an application that its applicant files. */
class HeldTakeOverTest extends HeldTest {

    @Autowired
    private Applicants applicants;

    private ApplicationForm form(String key, HeldDocument document, UUID lookUp, String reason, HandedIn... brought) {
        return new ApplicationForm(
                "shop-sign",
                ANSWERS,
                new ApplicationForm.Applicant(
                        ApplicationForm.Applicant.Kind.PERSON, "某申请人", number, "13800000000", null),
                List.of(brought),
                FilledIn.OWN_SHOP_SIGN,
                null,
                List.of(new HeldUse(key, document.id(), lookUp, reason)));
    }

    private UUID appliedWith(HeldAnswer answer, String reason, HandedIn... brought) {
        HeldAnswer.HeldMaterial material = answer.materials().get(0);
        ApplicationForm form = form(material.key(), material.documents().get(0), answer.lookUp(), reason, brought);
        return office.apply(by(office.clerk()), form).caseId();
    }

    private String state(UUID caseId) {
        return jdbc.sql("select state from case_material where case_id = ? and material = 'site-agreement'")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private String outcome(UUID caseId) {
        return jdbc.sql("select outcome from case_held_document where case_id = ? and material = 'site-agreement'")
                .param(caseId)
                .query(String.class)
                .single();
    }

    @Nested
    class TakingOver {

        @Test
        void standsForThePaperAndIsShownWithTheApplication() {
            deliver(urban, document("SITE-2025-0042", number, "2027-03-01"));
            UUID caseId = appliedWith(asked(), null);
            assertThat(state(caseId)).isEqualTo("FROM_REGISTER");
            Browser.Answer handled = people.as("URBAN", Role.APPROVER).get("/api/cases/" + caseId);
            assertThat(handled.text()).contains("SITE-2025-0042", "TAKEN_OVER", urban.code);
            Browser.Answer supervised = people.as("GOVERNMENT", Role.SUPERVISOR).get("/api/cases/" + caseId);
            assertThat(supervised.text()).contains("TAKEN_OVER").doesNotContain("SITE-2025-0042");
        }

        @Test
        void whatExpiredSinceTheLookUpIsAskedFor() {
            deliver(urban, document("A1", number, "2026-03-02"));
            HeldAnswer answer = asked();
            moveTo("2026-03-03T09:00");
            UUID caseId = appliedWith(answer, null);
            assertThat(state(caseId)).isEqualTo("MISSING");
            assertThat(outcome(caseId)).isEqualTo("EXPIRED");
        }

        @Test
        void whatIsBroughtNeverthelessSaysWhy() {
            deliver(urban, document("A1", number, "2027-03-01"));
            UUID caseId = appliedWith(asked(), "租期已变更", new HandedIn("site-agreement", true, null));
            assertThat(state(caseId)).isEqualTo("PROVIDED");
            assertThat(outcome(caseId)).isEqualTo("BROUGHT");
        }

        @Test
        void takesNothingOfSomebodyElseAndNothingThatAnotherLookedUp() {
            deliver(urban, document("A1", number, "2027-03-01"));
            HeldAnswer answer = asked();
            HeldDocument document = answer.materials().get(0).documents().get(0);
            ApplicationForm form = form("site-agreement", document, answer.lookUp(), null);
            assertThatThrownBy(() -> office.apply(by(office.district().clerk()), form))
                    .as("another clerk's look-up")
                    .isInstanceOf(Refusal.class);
            number = Applicants.number();
            ApplicationForm stranger = form("site-agreement", document, asked().lookUp(), null);
            assertThatThrownBy(() -> office.apply(by(office.clerk()), stranger))
                    .as("another holder's document")
                    .isInstanceOf(Refusal.class);
        }
    }

    @Nested
    class Applying {

        private String draft(Browser browser) {
            return "/api/applicant/applications/"
                    + browser.post(
                                    "/api/applicant/applications",
                                    Map.of(
                                            "serviceCode",
                                            "shop-sign",
                                            "content",
                                            Map.of("answers", ANSWERS, "name", "某申请人", "phone", "", "address", "")))
                            .json()
                            .get("id")
                            .asString();
        }

        @Test
        void anAccountIsToldOfItsOwnIdentityOnceAClerkHasSeenItAndNotTooOften() {
            deliver(urban, document("A1", number, "2027-03-01"));
            String phone = Applicants.phone(number);
            Browser browser = applicants.signedIn(number, phone);
            String asking = draft(browser) + "/held-documents";
            Map<String, Object> situation = Map.of("answers", ANSWERS);
            Browser.Answer unproven = browser.post(asking, situation);
            assertThat(unproven.status()).as(unproven.text()).isEqualTo(200);
            assertThat(unproven.json().get("proven").asBoolean()).isFalse();
            assertThat(unproven.text()).doesNotContain("A1");

            UUID seen = office.applied(Situation.SHOP_SIGN);
            jdbc.sql("update approval_case set applicant_identity = ?, applicant_phone = ? where id = ?")
                    .params(hash.ofIdentity(number), phone, seen)
                    .update();
            assertThat(browser.post(asking, situation).json().findValuesAsString("number"))
                    .containsExactly("A1");
            assertThat(applicants.signedIn().post(asking, situation).status())
                    .as("a stranger has no such draft")
                    .isEqualTo(404);
            for (int i = 1; i < 30; i++) {
                browser.post(asking, situation);
            }
            assertThat(browser.post(asking, situation).status()).isEqualTo(429);
        }
    }
}
