package org.lianban.app.supervision.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.figure.measure.FigureSweep;
import org.lianban.app.supervision.finding.FindingSweep;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Each figure of a level is the sum of those below it, down to the cases. */
class DrillTest extends CaseworkTest {

    private static final List<String> FIGURES = List.of("open", "near", "overdue", "suspended", "counted", "uncounted");

    @Autowired
    People people;

    @Autowired
    FigureSweep figures;

    @Autowired
    FindingSweep findings;

    private UUID caseId;
    private Browser supervisor;

    @BeforeEach
    void aRestaurantThatFireForgot() {
        caseId = office.accepted(Situation.RESTAURANT);
        moveTo("2026-04-30T09:00");
        findings.sweep(now());
        figures.sweep(now());
        supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
    }

    private static JsonNode child(JsonNode drill, String code) {
        return StreamSupport.stream(drill.get("children").spliterator(), false)
                .filter(child -> child.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static long sum(JsonNode drill, String figure) {
        return StreamSupport.stream(drill.get("children").spliterator(), false)
                .mapToLong(child -> child.get(figure).asLong())
                .sum();
    }

    private static List<String> cases(Browser reader, String query) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    reader.get("/api/drill/cases?limit=7&" + query + cursor).json();
            page.get("items").forEach(row -> found.add(row.get("id").asString()));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return found;
    }

    @Test
    void aDepartmentIsTheSumOfItsItemsAndAnItemOfItsCases() {
        JsonNode fire = child(supervisor.get("/api/drill").json(), "FIRE");
        JsonNode items = supervisor.get("/api/drill?department=FIRE").json();
        assertThat(fire.get("overdue").asLong()).isPositive();
        assertThat(fire.get("counted").asLong()).isPositive();
        for (String figure : FIGURES) {
            assertThat(sum(items, figure)).as(figure).isEqualTo(fire.get(figure).asLong());
        }
        assertThat(sum(items, "findings") + items.get("otherFindings").asLong())
                .isEqualTo(fire.get("findings").asLong())
                .isPositive();
        JsonNode check = child(items, "fire-safety-check");
        assertThat(check.get("name").get("en").asString()).isNotEqualTo("fire-safety-check");
        assertThat(cases(supervisor, "department=FIRE&item=fire-safety-check"))
                .hasSize(check.get("open").asInt())
                .contains(caseId.toString());
        assertThat(cases(supervisor, "department=FIRE&item=fire-safety-check&kind=overdue"))
                .hasSize(check.get("overdue").asInt());
    }

    @Test
    void aHeadGoesDownTheOwnDepartmentOnly() {
        Browser head = people.as("FIRE", Role.HEAD);
        assertThat(head.get("/api/drill").json().get("children").findValuesAsString("code"))
                .containsExactly("FIRE");
        assertThat(head.get("/api/drill?department=MARKET").json().get("children"))
                .isEmpty();
        assertThat(cases(head, "department=MARKET&item=food-business-licence")).isEmpty();
        assertThat(cases(head, "department=FIRE&item=fire-safety-check")).contains(caseId.toString());
        assertThat(people.as("FIRE", Role.APPROVER).get("/api/drill").status()).isEqualTo(403);
    }
}
