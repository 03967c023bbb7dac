package org.lianban.app.supervision.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class CaseFigureTest extends FireTesting {

    @Autowired
    People people;

    @Autowired
    TaskMoves moves;

    private Browser supervisor() {
        return people.as("SUPERVISION", Role.SUPERVISOR);
    }

    private JsonNode read(UUID caseId, String what) {
        return supervisor().get("/api/cases/%s/%s".formatted(caseId, what)).json();
    }

    @Nested
    class Days {

        @Test
        void eachDayGoesToWhoHeldTheCaseOnItsCriticalPath() {
            JsonNode days = read(deliveredRestaurant(), "days");

            assertThat(days.get("elapsed").asLong()).isEqualTo(16);
            assertThat(lines(days.get("segments")))
                    .containsExactly(
                            "2026-03-03 1 WAIT RECEIPT_TO_ACCEPTANCE SERVICE_CENTRE",
                            "2026-03-04 2 DEPARTMENT FIRE",
                            "2026-03-06 1 GROUND FIRE TESTING",
                            "2026-03-07 2 NON_WORKING FIRE",
                            "2026-03-09 3 GROUND FIRE TESTING",
                            "2026-03-12 2 DEPARTMENT FIRE",
                            "2026-03-14 2 NON_WORKING MARKET",
                            "2026-03-16 1 DEPARTMENT MARKET",
                            "2026-03-17 2 WAIT DECISION_TO_DELIVERY SERVICE_CENTRE");
        }

        @Test
        void theyAddUpOnEveryDayOfAnOpenCase() {
            UUID caseId = examinedRestaurant();
            for (String day : List.of("2026-03-13", "2026-03-16", "2026-04-20")) {
                moveTo(day + "T10:00");
                JsonNode days = read(caseId, "days");
                assertThat(sum(days.get("segments")))
                        .isEqualTo(days.get("elapsed").asLong());
                assertThat(sum(days.get("sums"))).isEqualTo(days.get("elapsed").asLong());
            }
        }

        @Test
        void whatNobodyTookUpIsAHandOver() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-05T10:00");
            assertThat(lines(read(caseId, "days").get("segments")))
                    .containsExactly("2026-03-03 2 WAIT HAND_OVER MARKET");

            UUID task = register.examination(caseId, "food-business-licence").id();
            moves.claim(by(office.approver("MARKET")), task);
            moveTo("2026-03-07T10:00");
            assertThat(lines(read(caseId, "days").get("segments")))
                    .containsExactly("2026-03-03 3 WAIT HAND_OVER MARKET", "2026-03-06 1 DEPARTMENT MARKET");
        }

        private long sum(JsonNode parts) {
            long sum = 0;
            for (JsonNode part : parts) {
                sum += part.get("days").asLong();
            }
            return sum;
        }

        private List<String> lines(JsonNode segments) {
            List<String> lines = new ArrayList<>();
            segments.forEach(segment -> {
                List<String> words = new ArrayList<>();
                for (String field : List.of("from", "days", "part", "waitsFor", "department", "ground")) {
                    if (segment.hasNonNull(field)) {
                        words.add(segment.get(field).asString());
                    }
                }
                lines.add(String.join(" ", words));
            });
            return lines;
        }
    }

    @Nested
    class WithoutASuspension {

        @Test
        void eachClockSaysHowLateItWouldBe() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-04T10:00");
            UUID procedure = suspend(caseId, "food-business-licence", "MARKET", 10);
            moveTo("2026-03-18T10:00");
            resume(procedure, "MARKET", "2026-03-17");
            moveTo("2026-03-24T10:00");

            JsonNode promised = clock(read(caseId, "counterfactual"), "PROMISED");

            assertThat(promised.get("overdue").asLong()).isZero();
            assertThat(promised.get("counted").asLong()).isEqualTo(5);
            JsonNode without = promised.get("without").get(0);
            assertThat(without.get("suspension").asString()).isEqualTo(procedure.toString());
            assertThat(without.get("standing").get("overdue").asLong()).isEqualTo(5);
            assertThat(without.get("standing").get("dueDate").asString()).isEqualTo("2026-03-16");
            assertThat(without.get("sentence").get("en").asString()).endsWith("it would be 5 working days overdue.");
            assertThat(promised.get("inTimeOnlyBySuspension").asBoolean()).isTrue();
        }

        @Test
        void aCaseThatWasNeverSuspendedIsWhatItIs() {
            JsonNode promised = clock(read(office.accepted(Situation.FOOD_LICENCE), "counterfactual"), "PROMISED");

            assertThat(promised.get("without")).isEmpty();
            assertThat(promised.get("withoutAll").get("dueDate")).isEqualTo(promised.get("dueDate"));
        }

        private JsonNode clock(JsonNode read, String kind) {
            for (JsonNode clock : read.get("clocks")) {
                if (clock.get("kind").asString().equals(kind)) {
                    return clock;
                }
            }
            throw new AssertionError(kind);
        }
    }

    @Test
    void whoMayNotSeeTheCaseSeesNoFiguresOfIt() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        Browser stranger = people.as(people.hire("TOBACCO", Set.of(Role.HEAD, Role.APPROVER), Set.of()));
        assertThat(stranger.get("/api/cases/" + caseId + "/days").status()).isEqualTo(404);
        assertThat(stranger.get("/api/cases/" + caseId + "/counterfactual").status())
                .isEqualTo(404);
    }
}
