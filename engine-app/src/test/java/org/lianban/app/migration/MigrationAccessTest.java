package org.lianban.app.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.SampleRequests;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;

/** Migrations are the business of the designers of their region, and of nobody else. */
class MigrationAccessTest extends MigrationWork {

    private static final List<String> OF_ONE = List.of(
            "GET /api/studio/migrations/{id}",
            "GET /api/studio/migrations/{id}/cases",
            "POST /api/studio/migrations/{id}/try",
            "POST /api/studio/migrations/{id}/start",
            "POST /api/studio/migrations/{id}/stop");

    private static final List<String> OF_ALL = List.of(
            "GET /api/studio/model-sets",
            "GET /api/studio/model-sets/renames?from=x&to=y",
            "GET /api/studio/migrations",
            "POST /api/studio/migrations");

    @Autowired
    People people;

    @Autowired
    Departments departments;

    private Map<String, Object> form;
    private String id;

    @BeforeEach
    void aMigrationIsPlanned() {
        office.accepted(Situation.SHOP_SIGN);
        form = Map.of(
                "from", shipped, "to", released(TargetModels.withSecondLook()), "renamed", List.of(), "note", "加一道复核");
        Browser designer = people.as("MARKET", Role.DESIGNER);
        Browser.Answer planned = designer.post("/api/studio/migrations", form);
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        id = planned.json().get("id").asString();
    }

    private int answer(Browser browser, String endpoint) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1).replace("{id}", id);
        return SampleRequests.send(browser, endpoint, path).status();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESIGNER")
    void whoIsNoDesignerIsRefusedEverything(Role role) {
        Browser other = people.as(people.hire("MARKET", Set.of(role), EnumSet.allOf(Authority.class)));
        OF_ALL.forEach(
                endpoint -> assertThat(answer(other, endpoint)).as(endpoint).isEqualTo(403));
        OF_ONE.forEach(
                endpoint -> assertThat(answer(other, endpoint)).as(endpoint).isEqualTo(403));
        assertThat(state()).isEqualTo("PLANNED");
    }

    @Test
    void nobodyIsAskedToLogIn() {
        Browser nobody = people.browser();
        OF_ALL.stream()
                .filter(endpoint -> endpoint.startsWith("GET"))
                .forEach(endpoint ->
                        assertThat(answer(nobody, endpoint)).as(endpoint).isEqualTo(401));
    }

    @Test
    void aDesignerOfAnotherRegionFindsNeitherMigrationsNorCases() {
        departments.register(List.of(new Department(
                "ELSEWHERE", "990102", new LocalisedText("他区某局", "Elsewhere"), Department.Kind.DEPARTMENT)));
        Browser elsewhere = people.as("ELSEWHERE", Role.DESIGNER);
        OF_ONE.forEach(
                endpoint -> assertThat(answer(elsewhere, endpoint)).as(endpoint).isEqualTo(404));
        assertThat(elsewhere.get("/api/studio/migrations").json().get("items")).isEmpty();
        assertThat(elsewhere.get("/api/studio/model-sets").json())
                .allSatisfy(set -> assertThat(set.get("running").asLong()).isZero());
        Browser.Answer planned = elsewhere.post("/api/studio/migrations", form);
        assertThat(planned.json().get("cases").asLong()).isZero();
        assertThat(state()).isEqualTo("PLANNED");
    }

    @Test
    void aDesignerOfAnotherDepartmentOfTheRegionSeesItCaseByCase() {
        Browser colleague = people.as("FIRE", Role.DESIGNER);
        assertThat(colleague.get("/api/studio/migrations/" + id).status()).isEqualTo(200);
        assertThat(colleague
                        .get("/api/studio/migrations/" + id + "/cases")
                        .json()
                        .get("items"))
                .isNotEmpty();
    }

    private String state() {
        return jdbc.sql("select state from case_migration where id = ?")
                .param(UUID.fromString(id))
                .query(String.class)
                .single();
    }
}
