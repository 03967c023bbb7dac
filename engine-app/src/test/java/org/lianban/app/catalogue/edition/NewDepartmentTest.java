package org.lianban.app.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.catalogue.store.CatalogueWatch;
import org.lianban.app.organisation.Departments;
import org.springframework.beans.factory.annotation.Autowired;

/** On Tuesday the region gets a department for markets by night. */
class NewDepartmentTest extends PublishingTest {

    private static final String REGISTER = LIST + "/register/register";
    private static final AtomicInteger NIGHTS = new AtomicInteger();
    private static final String TUESDAY = "2026-03-03T00:00";

    @Autowired
    Departments departments;

    @Autowired
    CatalogueWatch watch;

    private final Stall stall = newStall();
    private final String nights = "NIGHTS" + NIGHTS.incrementAndGet();
    private String before = "";

    @BeforeEach
    void theRegisterOfTuesday() {
        int last = must(administrator.get(REGISTER)).json().get("last").asInt();
        before = must(administrator.get(REGISTER + "/versions/" + last))
                .json()
                .get("source")
                .asString();
        publish(REGISTER, withNights(before), TUESDAY);
    }

    private String withNights(String register) {
        String added = register.replaceFirst(
                "(?m)^departments:\\n",
                "departments:\n  - {code: " + nights
                        + ", region: \"990101\", kind: DEPARTMENT, name: {zh: 夜市管理局, en: Night Markets}}\n");
        assertThat(added).isNotEqualTo(register);
        return added;
    }

    private boolean isThere() {
        watch.look();
        return departments.find(nights).isPresent();
    }

    @Test
    void itIsThereWhenItsDayHasCome() {
        assertThat(isThere()).isFalse();
        moveTo("2026-03-03T00:01");
        assertThat(isThere()).isTrue();
        assertThat(departments.find(nights).orElseThrow().name().zh()).isEqualTo("夜市管理局");
    }

    @Test
    void itDecidesOnItemsOfItsOwn() {
        publish(stall.path(), stall.yaml("department: MARKET", "department: " + nights), TUESDAY);
        moveTo("2026-03-03T09:00");
        assertThat(isThere()).isTrue();
        UUID caseId = office.accepted(stall.wanted());
        office.agree(caseId, stall.code());
        office.decide(caseId, Verdict.GRANT);
        office.issue(caseId);
        assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
    }

    @Test
    void anItemCannotBeItsBeforeItIsThere() {
        must(save(stall.path(), stall.yaml("department: MARKET", "department: " + nights)));
        Browser.Answer refused = publication(stall.path(), Map.of());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("/department");
    }

    @Test
    void whatIsPlannedCanBeTakenBackAndWhatIsThereCannot() {
        must(save(REGISTER, before));
        Browser.Answer refused = publication(REGISTER, Map.of("from", at("2026-04-01T00:00")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("/departments");
        must(publication(REGISTER, Map.of("from", at("2026-03-02T18:00"))));
        moveTo("2026-03-03T00:01");
        watch.look();
        assertThat(must(people.browser().get("/api/public/departments")).text()).doesNotContain(nights);
    }
}
