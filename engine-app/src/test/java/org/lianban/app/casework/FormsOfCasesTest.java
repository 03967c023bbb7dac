package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** The merged form from the window to the departments: held against its definitions, kept with the case, shown to who handles it. */
class FormsOfCasesTest extends CaseworkTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>';drop table case_form;--";

    @Autowired
    People people;

    private Browser.Answer apply(Map<String, String> form) {
        Map<String, Object> body = new HashMap<>();
        body.put("serviceCode", "open-restaurant");
        body.put("answers", Situation.RESTAURANT.answers());
        body.put(
                "materials",
                office.form(Situation.RESTAURANT, null).materials().stream()
                        .map(material -> Map.of("key", material.key(), "provided", true))
                        .toList());
        body.put("form", form);
        body.put(
                "applicant",
                Map.of("kind", "ENTERPRISE", "name", "云溪小馆", "idNumber", "91990101MA0000001Y", "phone", "13800000000"));
        return people.as("SERVICE_CENTRE", Role.CLERK).post("/api/applications", body);
    }

    @Test
    void theWindowIsToldEveryFieldThatIsWrongAndNothingIsOpened() {
        long before = cases();
        Map<String, String> form = new TreeMap<>(FilledIn.RESTAURANT);
        form.put("floor-area", "2");
        form.remove("exits");
        form.put("bank-account", "1");
        Browser.Answer refused = apply(form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("form.floor-area", "form.exits", "form.bank-account");
        assertThat(cases()).isEqualTo(before);
    }

    private long cases() {
        return jdbc.sql("select count(*) from approval_case").query(Long.class).single();
    }

    @Test
    void whatWasFilledInIsTextForThoseWhoHandleTheCaseAndNobodyElse() {
        Browser.Answer opened = apply(FilledIn.with(FilledIn.RESTAURANT, "decoration-material", HOSTILE));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        String caseId = opened.json().get("caseId").asString();
        office.cases().add(UUID.fromString(caseId));
        String path = "/api/cases/" + caseId + "/form";

        Browser clerk = people.as("SERVICE_CENTRE", Role.CLERK);
        Browser.Answer form = clerk.get(path);
        assertThat(form.json().at("/values/decoration-material").asString()).isEqualTo(HOSTILE);
        assertThat(form.json().at("/versions/fire-safety-check").asInt()).isEqualTo(4);
        assertThat(clerk.get("/api/cases").text()).doesNotContain("onerror");
        assertThat(clerk.get("/api/cases/" + caseId + "/timeline").text()).doesNotContain("onerror");

        office.accept(UUID.fromString(caseId));
        assertThat(people.as("FIRE", Role.APPROVER).get(path).text()).contains("onerror");
        assertThat(people.as("TAX", Role.APPROVER).get(path).status()).isEqualTo(404);
        Browser.Answer supervised = people.as("SUPERVISION", Role.SUPERVISOR).get(path);
        assertThat(supervised.json().get("withheld").asBoolean()).isTrue();
        assertThat(supervised.text()).contains("decoration-material").doesNotContain("onerror");
    }
}
