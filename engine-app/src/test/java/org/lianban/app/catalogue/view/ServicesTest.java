package org.lianban.app.catalogue.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void everybodyReadsItWithoutASessionAndCachesMayKeepIt() {
        for (String path : List.of("/services", "/services/open-restaurant", "/departments")) {
            Browser nobody = people.browser();
            Browser.Answer answer = nobody.get("/api/public" + path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).isEqualTo("max-age=300, public");
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void everybodyLearnsWhatASituationTakes() {
        String path = "/api/public/services/open-restaurant/requirements";
        Browser nobody = people.browser();
        JsonNode with = nobody.get(path + "?answers=sells-tobacco:yes,shop-sign-installed:yes")
                .json();
        JsonNode without = nobody.get(path + "?answers=sells-tobacco:no,shop-sign-installed:yes")
                .json();
        assertThat(with.get("items").findValuesAsString("department")).contains("TOBACCO");
        assertThat(without.get("items").findValuesAsString("department")).doesNotContain("TOBACCO");
        assertThat(nobody.get(path + "?answers=sells-tobacco").status()).isEqualTo(400);
        assertThat(nobody.get(path + "?answers=sells-tobacco:perhaps").status()).isEqualTo(400);
    }

    private Browser browser() {
        return people.as("MARKET", Role.CLERK);
    }
}
