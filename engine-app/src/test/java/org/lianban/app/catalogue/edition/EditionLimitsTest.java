package org.lianban.app.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.Browser;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What editors may not do: what does not fit the rest of the catalogue, is not theirs to change, or means harm. */
class EditionLimitsTest extends PublishingTest {

    private static final String REGISTER = LIST + "/register/register";

    private final Stall stall = newStall();

    private String source(String path) {
        JsonNode entry = must(administrator.get(path)).json();
        return must(administrator.get(path + "/versions/" + entry.get("last").asInt()))
                .json()
                .get("source")
                .asString();
    }

    @Nested
    class Fitting {

        @Test
        void aRegisterThatLosesALawThatAnItemCitesIsRefusedWithTheItemsName() {
            String text = source(REGISTER).replaceFirst("(?m)^  - \\{code: tobacco-monopoly-law,.*\\n", "");
            Browser.Answer answer = must(save(REGISTER, text));
            assertThat(answer.json().get("draft").get("problems").findValuesAsString("code"))
                    .contains("tobacco-retail-licence");
            Browser.Answer refused = publication(REGISTER, Map.of());
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("tobacco-retail-licence");
            must(administrator.delete(REGISTER
                    + "/draft?version=%s&revision=%s"
                            .formatted(
                                    seen(REGISTER, Map.of()).get("version"),
                                    seen(REGISTER, Map.of()).get("revision"))));
        }

        @Test
        void aJointServiceThatBeginsBeforeItsItemIsRefused() {
            publish(stall.path(), stall.yaml(), "2026-04-01T00:00");
            String path = LIST + "/joint-service/" + stall.part("service");
            String service = """
                    type: joint-service
                    code: %s-service
                    version: 1
                    name: {zh: 夜市, en: Night market}
                    leadDepartment: MARKET
                    items:
                      - item: %s
                      - item: shop-sign
                    opinionRule: ALL
                    limits:
                      statutory: {amount: 45, unit: WORKING_DAY, basis: {law: licensing-law, article: 42}}
                      promised: {amount: 13, unit: WORKING_DAY}
                    sources: [{address: example.org, says: nothing}]
                    """.formatted(stall.code(), stall.code());
            must(save(path, service));
            Browser.Answer early = publication(path, Map.of("from", at("2026-03-20T00:00")));
            assertThat(early.status()).isEqualTo(400);
            assertThat(early.text()).contains("/items/0/item", stall.code());
            must(publication(path, Map.of("from", at("2026-04-01T00:00"))));
            moveTo("2026-04-01T09:00");
            assertThat(isOffered(stall.part("service"), "Night+market")).isTrue();
        }

        @Test
        void aDepartmentThatDoesNotExistIsRefused() {
            String path = LIST + "/item/fire-safety-check";
            String text = source(path);
            Browser.Answer answer = must(save(path, text.replace("department: FIRE", "department: MOON")));
            assertThat(answer.json().get("draft").get("problems").findValuesAsString("field"))
                    .contains("/department");
            assertThat(publication(path, Map.of()).status()).isEqualTo(400);
        }

        @ParameterizedTest
        @CsvSource({
            "en: Yunxi District, en: Elsewhere, /regions",
            "code: TOBACCO, code: SMOKE, /departments",
            "kind: SERVICE_CENTRE, kind: DEPARTMENT, /departments"
        })
        void regionsStayAndSoDoesWhatADepartmentIs(String old, String other, String field) {
            String text = source(REGISTER);
            assertThat(text).contains(old);
            Browser.Answer answer = must(save(REGISTER, text.replaceFirst(old, other)));
            assertThat(answer.json().get("draft").get("problems").findValuesAsString("field"))
                    .contains(field);
            assertThat(publication(REGISTER, Map.of()).status()).isEqualTo(400);
        }

        @ParameterizedTest
        @CsvSource({"type: item, type: joint-service, /type", "code: CODE, code: other, /code"})
        void typeAndCodeAreNotChanged(String old, String other, String field) {
            String text = stall.yaml().replaceFirst("(?m)^" + old.replace("CODE", stall.code()) + "$", other);
            Browser.Answer answer = must(save(stall.path(), text));
            assertThat(answer.json().get("draft").get("problems").findValuesAsString("field"))
                    .containsExactly(field);
            assertThat(publication(stall.path(), Map.of()).status()).isEqualTo(400);
        }
    }

    @Nested
    class Strangers {

        @Autowired
        Departments departments;

        @Test
        void whoeverIsNoAdministratorMayNot() {
            Browser supervisor = people.as("MARKET", Role.SUPERVISOR, Role.HEAD);
            Map<String, Object> body = Map.of("source", "x", "version", 0, "revision", 0);
            assertThat(List.of(
                            supervisor.get(LIST).status(),
                            supervisor.get(stall.path()).status(),
                            supervisor.get(stall.path() + "/versions/1").status(),
                            supervisor.put(stall.path() + "/draft", body).status(),
                            supervisor
                                    .delete(stall.path() + "/draft?version=0&revision=0")
                                    .status(),
                            supervisor
                                    .post(stall.path() + "/publication", Map.of("version", 0, "revision", 0))
                                    .status()))
                    .containsOnly(403);
        }

        @Test
        void anotherRegionSeesNothingAndChangesNothing() {
            departments.register(List.of(new Department(
                    "FARAWAY", "990109", new LocalisedText("他区某局", "Far away"), Department.Kind.DEPARTMENT)));
            Browser stranger = people.as("FARAWAY", Role.ADMINISTRATOR);
            String path = LIST + "/item/shop-sign";
            assertThat(stranger.get(LIST).text()).doesNotContain("\"shop-sign\"");
            assertThat(stranger.get(path).status()).isEqualTo(404);
            assertThat(stranger.get(path + "/versions/3").status()).isEqualTo(404);
            assertThat(stranger.put(path + "/draft", Map.of("source", "x", "version", 3, "revision", 0))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class Hostile {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a: &x [1]\nb: *x\n",
                    "a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1:1/\"]]\n",
                    "a: [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]\n",
                    "a: 1\na: 2\n",
                    "--- 1\n--- 2\n",
                    "just words",
                    "",
                })
        void textIsKeptToldAndNeverPublished(String text) {
            Browser.Answer answer = must(save(stall.path(), text));
            assertThat(answer.json().get("draft").get("problems")).isNotEmpty();
            assertToldInBothLanguages(problem(answer, 0).get("message"));
            assertThat(publication(stall.path(), Map.of()).status()).isEqualTo(400);
        }

        @Test
        void textOfThreeHundredThousandCharactersIsRefused() {
            assertThat(save(stall.path(), "# " + "x".repeat(300_000)).status()).isEqualTo(400);
            assertThat(administrator.get(stall.path()).status()).isEqualTo(404);
        }

        @Test
        void aHugeTreeIsRefused() {
            Map<String, Object> huge = new LinkedHashMap<>();
            for (int i = 0; i < 40_000; i++) {
                huge.put("key" + i, "value");
            }
            Browser.Answer answer =
                    administrator.put(stall.path() + "/draft", seen(stall.path(), Map.of("content", huge)));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(administrator.get(stall.path()).status()).isEqualTo(404);
        }

        @Test
        void aDeepTreeIsToldOrRefused() {
            Object deep = "x";
            for (int i = 0; i < 400; i++) {
                deep = new HashMap<>(Map.of("a", deep));
            }
            Browser.Answer answer = administrator.put(
                    stall.path() + "/draft", seen(stall.path(), Map.of("content", Map.of("name", deep))));
            assertThat(answer.status()).isIn(200, 400);
            assertThat(publication(stall.path(), Map.of()).status()).isIn(400, 409);
        }

        @Test
        void aCharacterThatNoTableCanHoldIsRefused() {
            assertThat(save(stall.path(), "a\u0000b").status()).isEqualTo(400);
        }
    }
}
