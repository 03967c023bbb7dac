package org.lianban.app.catalogue.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@LianbanTest
class ServicesTest {

    @Autowired
    private People people;

    @Test
    void listsJointServicesBeforeTheirItems() {
        JsonNode services = browser().get("/api/catalogue/services").json();
        assertThat(services.get(0).get("joint").asBoolean()).isTrue();
        assertThat(services.findValuesAsString("code")).contains("open-restaurant", "shop-sign");
    }

    @Test
    void showsAJointServiceWithItsItemsAndTheQuestionsOfEach() {
        JsonNode service =
                browser().get("/api/catalogue/services/open-restaurant").json();
        assertThat(service.get("leadDepartment").asString()).isEqualTo("MARKET");
        assertThat(service.get("items").findValuesAsString("department"))
                .contains("MARKET", "URBAN", "FIRE", "TOBACCO", "HEALTH");
        assertThat(service.get("situations")
                        .valueStream()
                        .map(situation -> situation.get("key").asString()))
                .containsExactly("sells-tobacco", "shop-sign-installed");
        assertThat(service.get("items")
                        .get(0)
                        .get("situations")
                        .get(0)
                        .get("key")
                        .asString())
                .isEqualTo("cooks-on-site");
    }

    @Test
    void showsASingleItemAsAServiceOfOne() {
        JsonNode service = browser().get("/api/catalogue/services/shop-sign").json();
        assertThat(service.get("joint").asBoolean()).isFalse();
        assertThat(service.get("items")).hasSize(1);
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(browser().get("/api/catalogue/services/moon-landing").status())
                .isEqualTo(404);
    }

    private Browser browser() {
        return people.as("MARKET", Role.CLERK);
    }
}
