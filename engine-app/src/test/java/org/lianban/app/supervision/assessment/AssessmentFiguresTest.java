package org.lianban.app.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.organisation.Role;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The situation is made once, because nothing is changed. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-assessment", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class AssessmentFiguresTest extends AssessmentWorld {

    private static final String MARCH = "/api/assessments/2026-03";

    private static boolean made;

    @BeforeEach
    void marchIsOver() {
        if (!made) {
            march();
            made = true;
        }
        moveTo("2026-04-01T10:00");
    }

    private JsonNode draft() {
        return reader().get(MARCH).json();
    }

    private static List<String> subjects(JsonNode page) {
        List<String> lines = new ArrayList<>();
        page.get("items")
                .forEach(item -> lines.add("%s %s %s %s"
                        .formatted(
                                item.get("subject").asString().replaceAll(" .*", ""),
                                item.get("onDay").asString(),
                                item.has("due") ? item.get("due").asString() : "-",
                                item.get("against"))));
        return lines;
    }

    @Test
    void eachFigureIsCountedAndWeighed() {
        assertThat(lines(department(draft(), "URBAN")))
                .containsExactly(
                        "CASES 5/5 SHOWN - 0.0",
                        "PROMISED_ON_TIME 8/10 SCORED 0.0 33.33",
                        "STATUTORY_ON_TIME 10/10 SCORED 100.0 33.33",
                        "YELLOW_UPHELD 1/5 SCORED 0.0 13.33",
                        "RED_UPHELD 0/5 SCORED 100.0 20.0",
                        "RATINGS 0/0 NO_DATA - 0.0",
                        "UNCOUNTED_SHARE 0/4 TOO_FEW - 0.0",
                        "YELLOW_ISSUED 2/2 SHOWN - 0.0",
                        "YELLOW_REVOKED 0/0 SHOWN - 0.0",
                        "RED_ISSUED 0/0 SHOWN - 0.0",
                        "RED_REVOKED 0/0 SHOWN - 0.0");
    }

    @Test
    void casesAndRatingsOfOtherSystemsCount() {
        JsonNode water = department(draft(), "WATER");
        assertThat(lines(water))
                .contains(
                        "PROMISED_ON_TIME 0/0 NO_DATA - 0.0",
                        "STATUTORY_ON_TIME 6/6 SCORED 100.0 33.33",
                        "RATINGS 5/6 SCORED 16.67 20.0",
                        "UNCOUNTED_SHARE 0/30 SCORED 100.0 13.33");
        // (100 × 25 + 100 × 10 + 100 × 15 + 16.67 × 15 + 100 × 10) ÷ 75
        assertThat(water.get("score").decimalValue()).isEqualByComparingTo("83.33");
        assertThat(water.get("figures").get(5).get("value").decimalValue()).isEqualByComparingTo("0.8333");
    }

    @Test
    void whoHasTooFewCasesIsShownWithTheSampleAndNotRanked() {
        List<String> ranking = new ArrayList<>();
        draft().get("departments")
                .forEach(one -> ranking.add("%s %s %s %s"
                        .formatted(
                                one.get("department").asString(),
                                one.get("cases"),
                                one.has("place") ? one.get("place") : "-",
                                one.has("score") ? one.get("score") : "-")));
        assertThat(ranking)
                .startsWith("SERVICE_CENTRE 6 1 100.0", "WATER 6 2 83.33", "URBAN 5 3 53.33", "MARKET 1 - -")
                .contains("FIRE 0 - -")
                .doesNotContain("SUPERVISION 0 - -");
    }

    @Test
    void aQuarterHasWeightsOfItsOwn() {
        JsonNode quarter = reader().get("/api/assessments/2026-Q1").json();
        assertThat(department(quarter, "URBAN").has("place")).isFalse();
        assertThat(lines(department(quarter, "URBAN"))).contains("PROMISED_ON_TIME 8/10 SCORED 0.0 28.57");
        assertThat(quarter.get("lastDay").asString()).isEqualTo("2026-03-31");
    }

    @Test
    void theFormulaIsWrittenOut() {
        JsonNode formula = draft().get("formula");
        assertThat(formula.get("terms").get(1).toString())
                .contains("\"PROMISED_ON_TIME\"", "\"weight\":25", "\"fullAt\":1000", "\"zeroAt\":800", "承诺时限按时率");
        for (String sentence : List.of("points", "score", "ranking")) {
            assertThat(formula.get(sentence).get("zh").asString()).containsPattern("\\p{IsHan}");
            assertThat(formula.get(sentence).get("en").asString()).containsPattern("[a-z]{3}");
        }
    }

    @Test
    void everyItemBehindAFigureIsNamed() {
        String promised = MARCH + "/references?figure=PROMISED_ON_TIME&department=URBAN";
        JsonNode against = reader().get(promised + "&against=true").json();
        assertThat(subjects(against))
                .containsExactlyInAnyOrder("PROMISED 2026-03-06 2026-03-04 true", "BRANCH 2026-03-06 2026-03-04 true");
        against.get("items").forEach(item -> {
            assertThat(item.get("caseId").asString()).isEqualTo(String.valueOf(lateSign));
            assertThat(item.get("sequence").asLong())
                    .isEqualTo(lastEntry(item.get("ref").asString()));
        });
        assertThat(reader().get(promised).json().get("items")).hasSize(10);
        JsonNode card = reader().get(MARCH + "/references?figure=YELLOW_UPHELD&department=URBAN")
                .json()
                .get("items");
        assertThat(card).hasSize(1);
        assertThat(card.get(0).get("finding").asString())
                .isEqualTo(card(lateSign, "T2").toString());
        assertThat(card.get(0).get("sequence").asLong()).isEqualTo(3);
    }

    private long lastEntry(String clock) {
        return jdbc.sql("select max(sequence) from clock_event where clock_id = ?::uuid")
                .param(clock)
                .query(Long.class)
                .single();
    }

    @Test
    void aRatingThatWasChangedStandsAsItWasEnteredLast() {
        JsonNode page = reader().get(MARCH + "/references?figure=RATINGS&department=WATER")
                .json();
        assertThat(page.get("items").findValuesAsString("subject"))
                .containsExactlyInAnyOrder("1", "4", "5", "5", "5", "5");
        assertThat(page.get("items").findValuesAsString("caseNumber")).contains("=1+1", "W-1");
    }

    @Test
    void itemsComeByPages() {
        String path = MARCH + "/references?figure=STATUTORY_ON_TIME&department=URBAN&limit=4";
        Browser reader = reader();
        List<String> seen = new ArrayList<>();
        @Nullable JsonNode page = reader.get(path).json();
        while (page != null) {
            page.get("items").forEach(item -> seen.add(item.get("ref").asString()));
            page = page.has("next")
                    ? reader.get(path + "&cursor=" + page.get("next").asString())
                            .json()
                    : null;
        }
        assertThat(seen).hasSize(10).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aDepartmentSeesItselfOnly() {
        for (Role role : List.of(Role.HEAD, Role.LEAD, Role.APPROVER)) {
            Browser urban = people.as("URBAN", role);
            assertThat(urban.get(MARCH).json().get("departments").findValuesAsString("department"))
                    .containsExactly("URBAN");
            assertThat(urban.get(MARCH)
                            .json()
                            .get("departments")
                            .get(0)
                            .get("place")
                            .asInt())
                    .isEqualTo(3);
            assertThat(urban.get(MARCH + "/references?figure=CASES").json().get("items"))
                    .hasSize(5);
            assertThat(urban.get(MARCH + "/references?figure=CASES&department=WATER")
                            .status())
                    .isEqualTo(404);
            assertThat(urban.post(MARCH + "/publications", publication(0)).status())
                    .isEqualTo(403);
        }
        assertThat(people.as("URBAN", Role.CLERK).get(MARCH).status()).isEqualTo(403);
    }

    @Test
    void anotherRegionSeesNothingOfIt() {
        jdbc.sql("""
                        insert into department (code, region, name_zh, name_en, kind)
                        values ('ELSEWHERE', '990202', '别区监督局', 'Supervision elsewhere', 'SUPERVISION') on conflict do nothing
                        """).update();
        Browser stranger = people.as("ELSEWHERE", Role.SUPERVISOR);
        assertThat(stranger.get(MARCH).json().get("departments")).isEmpty();
        String references = MARCH + "/references?figure=CASES";
        assertThat(stranger.get(references).json().get("items")).isEmpty();
        assertThat(stranger.get(references + "&department=URBAN").status()).isEqualTo(400);
    }

    @Test
    void oddPeriodsAreRefused() {
        for (String period : List.of("2026-13", "2026-Q5", "2026", "March", "2026-05", "2026-Q3", "2026-00")) {
            assertThat(reader().get("/api/assessments/" + period).status())
                    .as(period)
                    .isEqualTo(400);
        }
        assertThat(reader().get(MARCH + "?version=7").status()).isEqualTo(404);
        assertThat(reader().get(MARCH + "/references?figure=LUCK").status()).isEqualTo(400);
    }
}
