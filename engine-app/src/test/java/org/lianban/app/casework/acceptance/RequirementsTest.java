package org.lianban.app.casework.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@LianbanTest
class RequirementsTest {

    private static final Map<String, String> TOBACCO_AND_SIGN = Map.of(
            "sells-tobacco", "yes",
            "shop-sign-installed", "yes",
            "cooks-on-site", "yes",
            "by-agent", "no",
            "sign-premises", "rented",
            "fire-commitment", "no");

    @Autowired
    private People people;

    @Test
    void nameTheDepartmentsThatTakePartInTheSituation() {
        JsonNode all = ask("open-restaurant", TOBACCO_AND_SIGN).json();
        assertThat(all.get("items").findValuesAsString("department"))
                .containsExactlyInAnyOrder("MARKET", "URBAN", "FIRE", "TOBACCO", "HEALTH");
        JsonNode neither = ask("open-restaurant", Map.of("sells-tobacco", "no", "shop-sign-installed", "no"))
                .json();
        assertThat(neither.get("items").findValuesAsString("department"))
                .containsExactlyInAnyOrder("MARKET", "FIRE", "HEALTH");
    }

    @Test
    void nameEachMaterialOnceAndWhereItComesFrom() {
        JsonNode materials = ask("open-restaurant", TOBACCO_AND_SIGN).json().get("materials");
        assertThat(keys(materials)).doesNotHaveDuplicates().contains("food-work-flow", "site-agreement");
        JsonNode licence = materials
                .valueStream()
                .filter(material -> material.get("key").asString().equals("business-licence"))
                .findFirst()
                .orElseThrow();
        assertThat(licence.get("heldByRegister").asBoolean()).isTrue();
        assertThat(licence.get("issuedBy").asString()).isEqualTo("MARKET");
    }

    @Test
    void askForNoPaperOfTheFormThatIsFilledIn() {
        JsonNode asked = ask("open-restaurant", TOBACCO_AND_SIGN).json();
        assertThat(asked.get("form").get("groups")).isNotEmpty();
        assertThat(keys(asked.get("materials")))
                .doesNotContain(
                        "food-licence-application",
                        "sign-application",
                        "tobacco-application",
                        "fire-check-application");
    }

    @Test
    void tellTheLimitsOfTheLawAndOfThePromise() {
        JsonNode limit = ask("open-restaurant", TOBACCO_AND_SIGN).json().get("limit");
        assertThat(limit.get("statutory").get("amount").asInt()).isEqualTo(45);
        assertThat(limit.get("promised").get("amount").asInt()).isEqualTo(13);
    }

    @Test
    void refuseAQuestionThatNobodyAsked() {
        Answer answer = ask("open-restaurant", Map.of("has-a-dog", "yes"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo("answers.has-a-dog");
    }

    @Test
    void refuseAnAnswerThatIsNoneAndTellWhichThereAre() {
        Answer answer = ask("open-restaurant", Map.of("sells-tobacco", "perhaps"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("message").asString()).contains("yes", "no");
    }

    @Test
    void areNotKnownForAServiceThatIsNotThere() {
        assertThat(ask("moon-landing", Map.of()).status()).isEqualTo(404);
    }

    private Answer ask(String service, Map<String, String> answers) {
        return people.as("MARKET", Role.CLERK)
                .post("/api/catalogue/services/" + service + "/requirements", Map.of("answers", answers));
    }

    private static Stream<String> keys(JsonNode materials) {
        return materials.valueStream().map(material -> material.get("key").asString());
    }
}
