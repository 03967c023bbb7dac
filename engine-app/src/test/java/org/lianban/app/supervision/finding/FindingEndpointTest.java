package org.lianban.app.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Office;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.card.CardState;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class FindingEndpointTest extends CaseworkTest {

    @Autowired
    FindingSweep sweep;

    @Autowired
    People people;

    @Autowired
    TaskMoves moves;

    private UUID caseId;

    @BeforeEach
    void aRestaurantThatEverybodyForgot() {
        caseId = office.accepted(Situation.RESTAURANT);
        moveTo("2026-04-30T09:00");
        sweep.sweep(now());
    }

    private List<String> shownTo(Browser reader, String query) {
        List<String> shown = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = reader.get("/api/findings?limit=7" + query + cursor).json();
            page.get("items").forEach(item -> {
                if (item.has("caseId") && item.get("caseId").asString().equals(caseId.toString())) {
                    shown.add(item.get("rule").asString() + " "
                            + item.get("severity").asString() + " "
                            + item.get("department").asString());
                }
            });
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return shown;
    }

    @Test
    void aSupervisorSeesThoseOfTheRegion() {
        assertThat(shownTo(people.as("SUPERVISION", Role.SUPERVISOR), ""))
                .contains("T2 Y MARKET", "T5 Y FIRE", "T5 R FIRE", "T5 R TOBACCO");
    }

    @Test
    void aDepartmentSeesItsOwn() {
        assertThat(shownTo(people.as("FIRE", Role.HEAD), "")).containsExactlyInAnyOrder("T5 Y FIRE", "T5 R FIRE");
        assertThat(shownTo(people.as("FIRE", Role.HEAD), "&department=MARKET")).isEmpty();
    }

    @Test
    void whatIsForInformationAwaitsNobody() {
        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        assertThat(shownTo(supervisor, "&caseId=" + caseId)).contains("T1 I MARKET");
        assertThat(shownTo(supervisor, "&awaited=true&caseId=" + caseId))
                .contains("T2 Y MARKET", "T5 R FIRE")
                .noneMatch(found -> found.contains(" I "));
    }

    @Test
    void theyAreFiltered() {
        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        assertThat(shownTo(supervisor, "&severity=R&department=TOBACCO")).containsExactly("T5 R TOBACCO");
        assertThat(shownTo(supervisor, "&rule=T2")).containsExactly("T2 Y MARKET");
        assertThat(shownTo(supervisor, "&rule=T2&state=ISSUED&caseId=" + caseId))
                .containsExactly("T2 Y MARKET");
        assertThat(shownTo(supervisor, "&state=REVOKED&caseId=" + caseId)).isEmpty();
        assertThat(shownTo(supervisor, "&caseId=" + UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity   | X       | must be one of I, Y, R",
                "state      | NOPE    | must be one of ISSUED, ANSWERED, UPHELD, APPEALED, REVOKED, WAIVED, RECORDED",
                "department | NOWHERE | is no department of this region",
                "caseId     | 7       | must be a UUID",
                "severity   | ''      | has no value; leave it out where it is not needed",
                "limit      | 1&limit=2 | may be given once only",
                "status     | ISSUED  | is no parameter here; there are rule, severity, department, state, awaited, caseId, step, cursor, limit",
            })
    void whatNobodyKnowsIsRefused(String parameter, String value, String message) {
        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR).with("Accept-Language", "en");
        Browser.Answer answer = supervisor.get("/api/findings?" + parameter + "=" + value);
        assertThat(answer.status()).isEqualTo(400);
        JsonNode error = answer.json().get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo(parameter);
        assertThat(error.get("message").asString()).isEqualTo(message);
    }

    @Test
    void aRuleThatIsNoneIsRefusedWithThoseThatAre() {
        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR).with("Accept-Language", "en");
        JsonNode error =
                supervisor.get("/api/findings?rule=T77").json().get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo("rule");
        assertThat(error.get("message").asString()).contains("T1, ", "U13", "Q2");
    }

    /** The package of the cards stands on this one, so it has its own word for each state. */
    @Test
    void itsStatesAreThoseOfTheCards() {
        assertThat(FindingFilter.State.values())
                .extracting(Enum::name)
                .containsExactly(
                        Arrays.stream(CardState.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void aFindingSaysWhatAndSinceWhen() {
        JsonNode finding = people.as("SUPERVISION", Role.SUPERVISOR)
                .get("/api/findings?rule=T2")
                .json()
                .get("items")
                .get(0);
        assertThat(finding.get("description").get("zh").asString()).isEqualTo("超过承诺办结时限");
        assertThat(finding.get("clock").get("en").asString()).isEqualTo("Promised limit");
        assertThat(finding.get("crossedOn").asString())
                .isGreaterThan(finding.get("dueOn").asString());
    }

    @Test
    void whoIsResponsibleIsShownByName() {
        moveTo("2026-03-02T09:00");
        caseId = office.accepted(Situation.FOOD_LICENCE);
        Actor examiner = office.approver("MARKET");
        moves.claim(
                Office.by(examiner),
                register.openTasks(caseId).stream()
                        .filter(task -> task.element().equals("examine"))
                        .findFirst()
                        .orElseThrow()
                        .id());
        moveTo("2026-04-30T09:00");
        sweep.sweep(now());
        List<String> named = new ArrayList<>();
        people.as("SUPERVISION", Role.SUPERVISOR)
                .get("/api/findings?rule=T5&caseId=" + caseId)
                .json()
                .get("items")
                .forEach(finding -> named.add(finding.get("personName").asString()));
        assertThat(named).isNotEmpty().containsOnly(examiner.name());
    }
}
