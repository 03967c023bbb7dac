package org.lianban.app.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Applicants;
import org.lianban.app.Browser;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** On Monday a stall can be applied for; from Tuesday, midnight, on it cannot. */
class DiscontinuedTest extends PublishingTest {

    private static final String TUESDAY = "2026-03-03T00:00";
    private static final Map<String, Object> EMPTY =
            Map.of("answers", Map.of(), "name", "", "phone", "", "address", "", "form", Map.of());
    private static final String WHY = "国务院取消了此项许可。";

    @Autowired
    Applicants applicants;

    private final Stall stall = newStall();

    @BeforeEach
    void thereIsALastDay() {
        publish(stall.path(), stall.yaml());
        publish(stall.path(), discontinued(), TUESDAY);
        moveTo("2026-03-02T10:00");
    }

    private String discontinued() {
        return stall.yaml() + "discontinued: {zh: %s, en: The State Council has abolished it.}\n".formatted(WHY);
    }

    private JsonNode listed(String list) {
        JsonNode services = must(people.browser().get(list)).json();
        for (JsonNode service : services) {
            if (service.get("code").asString().equals(stall.code())) {
                return service;
            }
        }
        throw new AssertionError("not in the list: " + stall.code());
    }

    private boolean isFound() {
        return must(people.browser().get("/api/public/search?q=Street+stall+" + stall.code()))
                .text()
                .contains("\"" + stall.code() + "\"");
    }

    @Test
    void itIsFoundAsLongAsItCanBeAppliedFor() {
        assertThat(isFound()).isTrue();
        assertThat(listed("/api/public/services").hasNonNull("discontinued")).isFalse();
        moveTo("2026-03-03T09:00");
        assertThat(isFound()).isFalse();
        assertThat(listed("/api/public/services").get("discontinued").get("zh").asString())
                .isEqualTo(WHY);
        assertThat(must(people.browser().get("/api/public/services/" + stall.code()))
                        .json()
                        .get("discontinued")
                        .get("en")
                        .asString())
                .isEqualTo("The State Council has abolished it.");
    }

    @Test
    void whatIsReceivedLaterIsRefusedWithTheReason() {
        moveTo("2026-03-03T09:00");
        assertRefused(() -> office.applied(stall.wanted()))
                .as(RefusalKind.CONFLICT)
                .saying(WHY);
    }

    @Test
    void whatWasInHandBeforeIsRecordedLater() {
        moveTo("2026-03-03T09:00");
        UUID caseId = office.appliedReceivedAt(stall.wanted(), at("2026-03-02T16:50"));
        office.accept(caseId);
        assertThat(register.acceptedOn(caseId)).isEqualTo("2026-03-03");
    }

    @Test
    void aCaseThatIsOpenGoesOnToItsEnd() {
        UUID caseId = office.accepted(stall.wanted());
        moveTo("2026-03-03T09:00");
        office.allAgree(caseId);
        office.decide(caseId, Verdict.GRANT);
        office.issue(caseId);
        office.deliver(caseId, null);
        assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
    }

    @Test
    void nobodyBeginsAnApplicationOnlineAnyMore() {
        moveTo("2026-03-03T09:00");
        Browser applicant = applicants.signedIn();
        Browser.Answer refused =
                applicant.post("/api/applicant/applications", Map.of("serviceCode", stall.code(), "content", EMPTY));
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.text()).contains(WHY);
        assertThat(must(applicant.get("/api/applicant/applications")).json()).isEmpty();
    }

    @Test
    void nobodyGetsANumberForIt() {
        Browser clerk = people.as("SERVICE_CENTRE", Role.CLERK);
        must(clerk.post("/api/hall/tickets", Map.of("serviceCode", stall.code())));
        moveTo("2026-03-03T09:00");
        Browser.Answer refused = clerk.post("/api/hall/tickets", Map.of("serviceCode", stall.code()));
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.text()).contains(WHY);
    }

    @Test
    void itCanBeOfferedAgain() {
        publish(stall.path(), stall.yaml(), "2026-03-04T00:00");
        moveTo("2026-03-04T09:00");
        assertThat(isFound()).isTrue();
        office.accepted(stall.wanted());
    }

    @Test
    void theListOfTheCatalogueSaysIt() {
        assertThat(row().get("discontinued").asBoolean()).isFalse();
        moveTo("2026-03-03T09:00");
        assertThat(row().get("discontinued").asBoolean()).isTrue();
    }

    private JsonNode row() {
        for (JsonNode row : must(administrator.get(LIST)).json()) {
            if (row.get("code").asString().equals(stall.code())) {
                return row;
            }
        }
        throw new AssertionError("not in the list: " + stall.code());
    }

    @Test
    void anItemOfAJointServiceThatIsOfferedStays() {
        String path = LIST + "/item/shop-sign";
        String text = must(administrator.get(path + "/versions/"
                        + must(administrator.get(path)).json().get("last").asInt()))
                .json()
                .get("source")
                .asString();
        must(save(path, text + "\ndiscontinued: {zh: 不再许可, en: Signs are free.}\n"));
        Browser.Answer refused = publication(path, Map.of());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("open-restaurant", "已取消");
    }
}
