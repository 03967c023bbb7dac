package org.lianban.app.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.casework.Race;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.organisation.Role;
import tools.jackson.databind.JsonNode;

/** Administrators draft, check and publish what the catalogue says. */
class EditionsTest extends PublishingTest {

    private final Stall stall = newStall();

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
}
