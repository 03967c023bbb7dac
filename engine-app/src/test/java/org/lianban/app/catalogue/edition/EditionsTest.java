package org.lianban.app.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.casework.Race;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Administrators draft, check and publish what the catalogue says. */
class EditionsTest extends PublishingTest {

    private static final String REGISTER = LIST + "/register/register";

    private final Stall stall = newStall();

    private static JsonNode problem(Browser.Answer answer, int number) {
        return answer.json().get("draft").get("problems").get(number);
    }

    private static void assertToldInBothLanguages(JsonNode message) {
        assertThat(message.get("zh").asString()).containsPattern("\\p{IsHan}");
        assertThat(message.get("en").asString()).containsPattern("[A-Za-z]{3}");
    }

    private String source(String path) {
        JsonNode entry = must(administrator.get(path)).json();
        return must(administrator.get(path + "/versions/" + entry.get("last").asInt()))
                .json()
                .get("source")
                .asString();
    }

    private boolean isOffered(String code) {
        return isOffered(code, "Street+stall+" + code);
    }

    /** Whether the list, its own address and the search for its name all have it; they agree. */
    private boolean isOffered(String code, String words) {
        boolean listed = StreamSupport.stream(administrator.get(SERVICES).json().spliterator(), false)
                .anyMatch(service -> service.get("code").asString().equals(code));
        assertThat(administrator.get(SERVICES + "/" + code).status()).isEqualTo(listed ? 200 : 404);
        assertThat(administrator.get("/api/public/search?q=" + words).text().contains("\"" + code + "\""))
                .isEqualTo(listed);
        return listed;
    }

    @Nested
    class Drafts {

        @Test
        void oneWithFaultsIsKeptAndToldWithPointerLineAndBothLanguages() {
            String wrong = stall.yaml("promised: {amount: 10", "promised: {amount: 0");
            Browser.Answer answer = must(save(stall.path(), wrong));
            JsonNode problem = problem(answer, 0);
            assertThat(problem.get("field").asString()).isEqualTo("/limits/promised/amount");
            assertThat(problem.get("line").asInt()).isEqualTo(Stall.PROMISED);
            assertThat(problem.get("code").asString()).isEqualTo(stall.code());
            assertToldInBothLanguages(problem.get("message"));
            assertThat(answer.json().get("draft").get("source").asString()).isEqualTo(wrong);
            Browser.Answer refused = publication(stall.path(), Map.of());
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("/limits/promised/amount");
            assertThat(administrator.get(stall.path()).json().hasNonNull("draft"))
                    .isTrue();
        }

        @Test
        void whatIsNoYamlIsKeptAndToldWithItsLine() {
            String broken = "type: item\ncode: %s\nname: {zh: 一\nversion: 1\n".formatted(stall.code());
            Browser.Answer answer = must(save(stall.path(), broken));
            assertThat(problem(answer, 0).get("line").asInt()).isEqualTo(4);
            assertToldInBothLanguages(problem(answer, 0).get("message"));
            assertThat(answer.json().get("draft").hasNonNull("content")).isFalse();
            assertThat(answer.json().get("draft").get("source").asString()).isEqualTo(broken);
            assertThat(publication(stall.path(), Map.of()).status()).isEqualTo(400);
        }

        @Test
        void aTreeIsKeptAsTextThatSaysTheSame() {
            JsonNode written = must(save(stall.path(), stall.yaml())).json();
            JsonNode content = written.get("draft").get("content");
            JsonNode again = must(administrator.put(
                            stall.path() + "/draft", seen(stall.path(), Map.of("content", content))))
                    .json();
            assertThat(again.get("draft").get("content")).isEqualTo(content);
            assertThat(again.get("draft").get("problems")).isEmpty();
        }

        @Test
        void oneIsDiscardedAndThenThereIsNothing() {
            JsonNode saved = must(save(stall.path(), stall.yaml())).json();
            int revision = saved.get("draft").get("revision").asInt();
            must(administrator.delete(stall.path() + "/draft?version=0&revision=" + revision));
            assertThat(administrator.get(stall.path()).status()).isEqualTo(404);
        }

        @Test
        void oneThatWasBegunAnewIsNotTakenForTheOneBefore() {
            JsonNode first = must(save(stall.path(), stall.yaml())).json();
            int revision = first.get("draft").get("revision").asInt();
            must(administrator.delete(stall.path() + "/draft?version=0&revision=" + revision));
            must(save(stall.path(), stall.yaml()));
            Map<String, Object> stale = Map.of("source", "mine", "version", 0, "revision", revision);
            assertThat(administrator.put(stall.path() + "/draft", stale).status())
                    .isEqualTo(409);
        }

        @Test
        void oneThatWasSavedAfterAnotherIsRefusedAndChangesNothing() {
            must(save(stall.path(), stall.yaml()));
            Map<String, Object> stale = Map.of("source", "mine", "version", 0, "revision", 0);
            assertThat(administrator.put(stall.path() + "/draft", stale).status())
                    .isEqualTo(409);
            assertThat(administrator
                            .post(stall.path() + "/publication", Map.of("version", 0, "revision", 0))
                            .status())
                    .isEqualTo(409);
            assertThat(administrator
                            .delete(stall.path() + "/draft?version=0&revision=2")
                            .status())
                    .isEqualTo(409);
            assertThat(administrator
                            .get(stall.path())
                            .json()
                            .get("draft")
                            .get("source")
                            .asString())
                    .isEqualTo(stall.yaml());
        }
    }

    @Nested
    class Publishing {

        @Test
        void isInForceTenSecondsLaterAndNotBefore() {
            must(save(stall.path(), stall.yaml()));
            assertThat(isOffered(stall.code())).isFalse();
            JsonNode entry = must(publication(stall.path(), Map.of())).json();
            assertThat(Duration.between(
                            Instant.parse(entry.get("versions")
                                    .get(0)
                                    .get("publishedAt")
                                    .asString()),
                            from(entry, 0)))
                    .isEqualTo(Duration.ofSeconds(10));
            assertThat(state(entry, 0)).isEqualTo("PLANNED");
            assertThat(entry.hasNonNull("draft")).isFalse();
            time.moveTo(from(entry, 0).minusSeconds(8));
            assertThat(isOffered(stall.code())).isFalse();
            time.moveTo(from(entry, 0));
            assertThat(isOffered(stall.code())).isTrue();
            assertThat(state(administrator.get(stall.path()).json(), 0)).isEqualTo("IN_FORCE");
            assertThat(Audited.acts(jdbc, "item:" + stall.code())).containsExactly("CATALOGUE_PUBLISHED");
        }

        @Test
        void aPlannedVersionIsShownAndOvertakenByALaterOneThatBeginsEarlier() {
            publish(stall.path(), stall.yaml());
            publish(stall.path(), stall.yaml("Street stall", "Stall of April"), "2026-04-01T00:00");
            JsonNode planned = publish(stall.path(), stall.yaml("Street stall", "Stall of March"), "2026-03-20T00:00");
            assertThat(List.of(state(planned, 0), state(planned, 1), state(planned, 2)))
                    .containsExactly("PLANNED", "OVER", "IN_FORCE");
            JsonNode row = StreamSupport.stream(administrator.get(LIST).json().spliterator(), false)
                    .filter(entry -> entry.get("code").asString().equals(stall.code()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.get("version").asInt()).isEqualTo(1);
            assertThat(row.get("planned").asString()).isEqualTo("2026-03-19T16:00:00Z");
            moveTo("2026-04-02T09:00");
            assertThat(administrator.get(SERVICES + "/" + stall.code()).text()).contains("Stall of March");
        }

        @Test
        void ofTwoWhoSaveAtOnceOneWinsAndTheOtherIsToldAndLosesNothing() throws Exception {
            must(save(stall.path(), stall.yaml()));
            List<Callable<Integer>> both = new ArrayList<>();
            for (String name : List.of("first", "second")) {
                Browser browser = people.as("MARKET", Role.ADMINISTRATOR);
                Map<String, Object> body = seen(stall.path(), Map.of("source", name));
                both.add(() -> browser.put(stall.path() + "/draft", body).status());
            }
            List<Integer> statuses =
                    Race.run(both).stream().map(Race.Result::answer).toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
            String kept = administrator
                    .get(stall.path())
                    .json()
                    .get("draft")
                    .get("source")
                    .asString();
            assertThat(kept).isEqualTo(statuses.get(0) == 200 ? "first" : "second");
        }

        @Test
        void ofTwoWhoPublishAtOnceOneDoesAndThereIsOneVersion() throws Exception {
            must(save(stall.path(), stall.yaml()));
            Map<String, Object> body = seen(stall.path(), Map.of());
            List<Callable<Integer>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Browser browser = people.as("MARKET", Role.ADMINISTRATOR);
                both.add(() -> browser.post(stall.path() + "/publication", body).status());
            }
            assertThat(Race.run(both).stream().map(Race.Result::answer)).containsExactlyInAnyOrder(200, 409);
            assertThat(administrator.get(stall.path()).json().get("versions")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-01T09:00", "2026-03-02T09:00", "2037-03-02T09:00"})
        void aMomentThatIsOverOrElevenYearsAheadIsRefused(String local) {
            must(save(stall.path(), stall.yaml()));
            Browser.Answer refused = publication(stall.path(), Map.of("from", at(local)));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("errors").get(0).get("field").asString())
                    .isEqualTo("from");
        }

        @Test
        void aNewItemIsAppliedForExaminedDecidedAndDeliveredLikeAnyOther() {
            publish(stall.path(), stall.yaml());
            moveTo("2026-03-02T10:00");
            UUID caseId = office.accepted(stall.wanted());
            office.allAgree(caseId);
            office.decide(caseId, Verdict.GRANT);
            office.issue(caseId);
            office.deliver(caseId, null);
            assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
            assertNothingGoesOn(caseId);
        }
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
        @CsvSource({"en: Yunxi District, en: Elsewhere, /regions", "code: TOBACCO, code: SMOKE, /departments"})
        void regionsAndDepartmentsAreNotChangedHere(String old, String other, String field) {
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
