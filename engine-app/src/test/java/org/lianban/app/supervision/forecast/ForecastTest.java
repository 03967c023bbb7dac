package org.lianban.app.supervision.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Forecasts from a history of which the shares are known. */
@TestPropertySource(properties = "spring.application.name=lianban-forecasts") // nobody else's history
@DirtiesContext
class ForecastTest extends CaseworkTest {

    /** Examinations of one item by one department: every week one that took each number of days from 1 to 20. */
    private static final String HISTORY = """
            insert into clock (id, region, case_id, kind, subject, department, state, limit_amount, limit_unit, limit_kind, started_on,
                stopped_on, due_date, provisional, counted, uncounted, measured_on)
            select gen_random_uuid(), '990101', :case, 'BRANCH', 'food-business-licence', 'MARKET', 'STOPPED', 10, 'WORKING_DAY',
                'PROMISED', date '2025-03-03' + 7 * round, date '2025-03-05' + 7 * round + days * 7 / 5, null, false, days, '{}',
                '2025-09-01'
            from generate_series(1, 20) days, generate_series(1, 20) round
            """;

    @Autowired
    ForecastNight night;

    @Autowired
    ForecastStore store;

    @Autowired
    Populations populations;

    @Autowired
    People people;

    private UUID caseId;

    @BeforeEach
    void aCaseAfterAHistory() {
        caseId = office.accepted(Situation.FOOD_LICENCE);
        if (jdbc.sql("select count(*) from clock where stopped_on < '2026-01-01'")
                        .query(Long.class)
                        .single()
                == 0) {
            jdbc.sql(HISTORY).param("case", caseId).update();
        }
    }

    private void nightOf(String date) {
        moveTo(date + "T18:00");
        jdbc.sql("delete from forecast_calibration").update();
        night.run();
    }

    private double probability() {
        return jdbc.sql("""
                        select f.probability from forecast f join clock k on k.id = f.clock_id where k.case_id = ? and k.kind = 'BRANCH'
                        """).param(caseId).query(Double.class).single();
    }

    @Nested
    class AnOpenClock {

        @Test
        void isAsLikelyToBeLateAsThoseBeforeIt() {
            // one half of those before took more than ten days
            nightOf("2026-03-02");
            assertThat(probability()).isCloseTo(0.5, within(0.01));
        }

        @Test
        void isLikelierTheLonger() {
            // five days gone: of those that took six days or more, ten in fifteen took more than ten
            nightOf("2026-03-10");
            assertThat(probability()).isBetween(0.6, 0.7);
        }

        @Test
        void thatEndedIsForgotten() {
            nightOf("2026-03-02");
            moveTo("2026-03-02T10:00");
            office.agree(caseId, "food-business-licence");
            nightOf("2026-03-03");
            assertThat(jdbc.sql(
                                    "select count(*) from forecast f join clock k on k.id = f.clock_id where k.case_id = ? and k.kind = 'BRANCH'")
                            .param(caseId)
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void madeTwiceOnADayTheyAreTheSame() {
        nightOf("2026-03-02");
        List<String> once = rows();
        night.run();
        nightOf("2026-03-02");
        assertThat(rows()).isEqualTo(once);
    }

    private List<String> rows() {
        return jdbc.sql("select f::text from forecast f order by clock_id")
                .query(String.class)
                .list();
    }

    /** How much the night holds in memory grows with the days of a population and not with its clocks. */
    @Test
    void clocksThatTookTheSameDaysAreCountedAndNotLoaded() {
        nightOf("2026-03-02");
        jdbc.sql("delete from forecast_calibration").update();
        Population ours = populations.due().stream()
                .filter(one -> one.system() == null && one.region().equals("990101"))
                .findFirst()
                .orElseThrow();
        int rows = store.ended(ours).size();
        long clocks = store.ended(ours).stream().mapToLong(Timed::clocks).sum();
        double before = probability();
        jdbc.sql(HISTORY).param("case", caseId).update();
        assertThat(store.ended(ours)).hasSize(rows);
        assertThat(store.ended(ours).stream().mapToLong(Timed::clocks).sum()).isEqualTo(clocks + 400);
        night.run();
        assertThat(probability()).isCloseTo(before, within(0.01));
    }

    @Nested
    class ThePages {

        @Test
        void showTheLikeliestFirstWithWhatItRestsOn() {
            nightOf("2026-03-10");
            moveTo("2026-03-10T09:00");
            JsonNode first = people.as("MARKET", Role.APPROVER)
                    .get("/api/forecasts?limit=1")
                    .json()
                    .get("items")
                    .get(0);
            assertThat(first.get("probability").asDouble()).isGreaterThan(0.5);
            assertThat(first.get("alike").asString()).isEqualTo("DEPARTMENT");
            assertThat(first.get("ended").asLong()).isGreaterThanOrEqualTo(400);
        }

        @Test
        void showADepartmentNothingOfAnother() {
            nightOf("2026-03-02");
            Browser reader = people.as("FIRE", Role.APPROVER);
            assertThat(reader.get("/api/forecasts").json().get("items")).isEmpty();
            for (String address : List.of("/api/forecasts", "/api/forecasts/summary", "/api/forecasts/today")) {
                assertThat(reader.get(address + "?department=MARKET").status())
                        .as(address)
                        .isEqualTo(403);
            }
        }

        @Test
        void leaveOutWhatIsLateAlreadyWhereThatIsWanted() {
            nightOf("2026-03-23");
            moveTo("2026-03-23T09:00");
            Browser reader = people.as("MARKET", Role.APPROVER);
            String branch = jdbc.sql("select id from clock where case_id = ? and kind = 'BRANCH'")
                    .param(caseId)
                    .query(String.class)
                    .single();
            assertThat(reader.get("/api/forecasts?limit=100").text()).contains(branch);
            assertThat(reader.get("/api/forecasts?limit=100&undecided=true").text())
                    .doesNotContain(branch);
        }

        /** As a finding says it: whatever was counted, the last day in time is the day on which the limit ends. */
        @Test
        void callLateWhatIsPastItsLastDay() {
            LocalDate due = jdbc.sql("select due_date from clock where case_id = ? and kind = 'BRANCH'")
                    .param(caseId)
                    .query(LocalDate.class)
                    .single();
            Browser reader = people.as("MARKET", Role.APPROVER);
            nightOf(due.toString());
            moveTo(due + "T09:00");
            assertThat(branches(reader.get("/api/forecasts?limit=100&undecided=true")))
                    .contains(caseId.toString());
            assertThat(probability()).isLessThan(1);
            nightOf(due.plusDays(1).toString());
            moveTo(due.plusDays(1) + "T09:00");
            assertThat(branches(reader.get("/api/forecasts?limit=100&undecided=true")))
                    .doesNotContain(caseId.toString());
            assertThat(probability()).isEqualTo(1);
        }

        private List<String> branches(Browser.Answer answer) {
            return answer.json()
                    .get("items")
                    .valueStream()
                    .filter(item -> item.get("subject").asString().equals("food-business-licence"))
                    .map(item -> item.get("caseId").asString())
                    .toList();
        }

        @Test
        void sayHowManyHaveNone() {
            nightOf("2026-03-02");
            JsonNode market = people.as("MARKET", Role.APPROVER)
                    .get("/api/forecasts/summary")
                    .json();
            assertThat(market.get("asOf").asString()).isEqualTo("2026-03-02");
            assertThat(market.get("forecast").asLong()).isPositive();
            // the promise of the whole case: no other has ended
            assertThat(market.get("tooFew").asLong()).isPositive();
            assertThat(market.get("expectedLate").asDouble())
                    .isPositive()
                    .isLessThan(market.get("forecast").asDouble());
        }

        @Test
        void sayWhatTheForecastsAreWorth() {
            nightOf("2026-03-02");
            JsonNode worth = people.as("SUPERVISION", Role.SUPERVISOR)
                    .get("/api/forecasts/calibration")
                    .json();
            assertThat(worth.get("size").asLong()).isPositive();
            assertThat(worth.get("brier").asDouble()).isBetween(0.0, 0.3);
            assertThat(worth.get("bins").size()).isPositive();
        }

        @Test
        void sayWhatToDoToday() {
            moveTo("2026-03-03T09:00");
            Browser reader = people.as("MARKET", Role.APPROVER);
            JsonNode work = reader.get("/api/forecasts/today").json();
            assertThat(work.get("department").asString()).isEqualTo("MARKET");
            assertThat(work.get("perDay").asInt()).isPositive();
            assertThat(work.get("today").size()).isPositive();
            assertThat(work.get("today").get(0).get("daysLeft").asLong())
                    .isLessThanOrEqualTo(
                            work.get("later").path(0).path("daysLeft").asLong(99));
        }
    }
}
