package org.lianban.app.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Applicants;
import org.lianban.app.Browser;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.exchange.Elsewhere;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What departments hold is found by the full number only, and who looked is written down. */
class HeldDocumentsTest extends HeldTest {

    private static final String WINDOW = "/api/applications/held-documents";

    @Autowired
    private Departments departments;

    private static Map<String, Object> with(Map<String, Object> document, String field, String value) {
        Map<String, Object> changed = new HashMap<>(document);
        changed.put(field, value);
        return changed;
    }

    private static List<String> fates(JsonNode receipt) {
        return receipt.get("results").findValuesAsString("result");
    }

    private Map<String, Object> question(String idNumber) {
        return Map.of("serviceCode", "shop-sign", "answers", ANSWERS, "applicant", "PERSON", "idNumber", idNumber);
    }

    @Nested
    class Delivering {

        @Test
        void isIdempotentByNumberAndRefusesEntryByEntry() {
            Map<String, Object> good = document("A1", number, "2027-03-01");
            assertThat(fates(deliver(
                            urban,
                            good,
                            good,
                            document("A2", "990101198001010019", "2027-03-01"),
                            with(document("A3", number, "2027-03-01"), "kind", "no-such-paper"),
                            document("A4", number, "2024-01-01"),
                            with(document("A5", number, "2027-03-01"), "issuedOn", "2026-03-03"))))
                    .containsExactly("ACCEPTED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED");
            assertThat(fates(deliver(urban, good))).containsExactly("DUPLICATE");
            assertThat(fates(deliver(urban, with(good, "revokedOn", "2026-03-01"))))
                    .containsExactly("CHANGED");
            JsonNode stolen = deliver(urban, document("A1", Applicants.number(), "2027-03-01"));
            assertThat(fates(stolen)).containsExactly("REFUSED");
            assertThat(stolen.toString()).contains("another holder");
            assertThat(asked().materials().get(0).documents())
                    .extracting(HeldDocument::standing)
                    .containsExactly(HeldStanding.REVOKED);
        }

        @Test
        void isForTokensThatMayDeliverAndKeepsNoIdentityNumber() {
            deliver(urban, document("A1", number, "2027-03-01"));
            assertThat(jdbc.sql("select row_to_json(h)::text from held_document h where system = ?")
                            .param(urban.code)
                            .query(String.class)
                            .single())
                    .doesNotContain(number);
            assertThat(people.as("URBAN", Role.ADMINISTRATOR)
                            .put("/api/exchange/held-documents", Map.of("documents", List.of()))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class LookingUp {

        @Test
        void findsForAClerkOfTheRegionAndLeavesARecord() {
            deliver(urban, document("A1", number, "2027-03-01"));
            Browser.Answer found = people.as("SERVICE_CENTRE", Role.CLERK).post(WINDOW, question(number));
            assertThat(found.status()).as(found.text()).isEqualTo(200);
            assertThat(found.json().findValuesAsString("number")).containsExactly("A1");
            assertThat(jdbc.sql(
                                    "select service || ' ' || found from held_look_up where id = ?::uuid and by_staff is not null")
                            .param(found.json().get("lookUp").asString())
                            .query(String.class)
                            .single())
                    .isEqualTo("shop-sign 1");
        }

        @Test
        void findsNothingFromAnotherRegionAndIsNoBusinessOfOthers() {
            deliver(urban, document("A1", number, "2027-03-01"));
            departments.register(List.of(new Department(
                    "FAR_CENTRE", "990299", new LocalisedText("远处政务中心", "Far centre"), Department.Kind.DEPARTMENT)));
            Browser.Answer elsewhere = people.as("FAR_CENTRE", Role.CLERK).post(WINDOW, question(number));
            assertThat(elsewhere.json().get("materials").isEmpty()).isTrue();
            assertThat(people.as("URBAN", Role.APPROVER, Role.HEAD, Role.SUPERVISOR)
                            .post(WINDOW, question(number))
                            .status())
                    .isEqualTo(403);
            assertThat(people.as("SERVICE_CENTRE", Role.CLERK)
                            .post(WINDOW, question(number.substring(0, 17)))
                            .status())
                    .isEqualTo(400);
        }

        @Test
        void aDocumentIsValidOnItsLastDayAndExpiredOnTheNext() {
            deliver(urban, document("A1", number, "2026-03-02"));
            moveTo("2026-03-02T23:59");
            assertThat(asked().materials().get(0).documents().get(0).standing()).isEqualTo(HeldStanding.VALID);
            moveTo("2026-03-03T00:01");
            assertThat(asked().materials().get(0).documents().get(0).standing()).isEqualTo(HeldStanding.EXPIRED);
        }

        @Test
        void ofTwoDepartmentsTheOneWhoseDocumentServesLongerComesFirst() {
            deliver(urban, document("A1", number, "2026-09-01"), document("A0", number, "2026-01-01"));
            deliver(Elsewhere.of(people, "MARKET"), document("A1", number, "2027-03-01"));
            assertThat(asked().materials().get(0).documents())
                    .extracting(HeldDocument::department)
                    .containsExactly("MARKET", "URBAN");
        }
    }

    @Nested
    class CertificatesOfOurOwn {

        @Test
        void areHeldFromTheirIssueOnAndRevokedWithThem() {
            UUID caseId = office.caseIn(CaseState.DELIVERING);
            String standing = "select kind || ' ' || department || ' ' || (revoked_on is null) from held_document h "
                    + "where system is null and number = (select number from certificate where case_id = ?)";
            assertThat(jdbc.sql(standing).param(caseId).query(String.class).single())
                    .isEqualTo("sign-opinion URBAN true");
            office.withdraw(caseId);
            assertThat(jdbc.sql(standing).param(caseId).query(String.class).single())
                    .isEqualTo("sign-opinion URBAN false");
        }
    }
}
