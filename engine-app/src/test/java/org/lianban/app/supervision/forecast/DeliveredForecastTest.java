package org.lianban.app.supervision.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianban.app.exchange.Elsewhere.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.exchange.Elsewhere;
import org.lianban.app.organisation.Role;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Cases of another system are forecast from what that system delivered before. */
@TestPropertySource(properties = "spring.application.name=lianban-delivered-forecasts") // nobody else's history
@DirtiesContext
class DeliveredForecastTest extends CaseworkTest {

    private static final WorkCalendar CALENDAR = Calendars.cn();
    private static final String OPEN = "OPEN-1";

    @Autowired
    ForecastNight night;

    @Autowired
    People people;

    private Elsewhere system;

    private static String told(String reference, String type, LocalDate day) {
        return event(
                reference + type,
                reference,
                type,
                day + "T09:00:00+08:00",
                "\"department\":\"MARKET\",\"data\":{\"item\":\"food-business-licence\"}");
    }

    /** Every week ten cases, which took 3, 6, … 30 working days; one that has run for twelve days is open. The limit is twenty. */
    @BeforeEach
    void aHistory() {
        moveTo("2026-03-02T09:00");
        system = Elsewhere.of(people, "MARKET");
        List<String> events = new ArrayList<>();
        for (int week = 0; week < 20; week++) {
            LocalDate accepted =
                    CALENDAR.firstWorkingDayOnOrAfter(LocalDate.of(2025, 4, 7).plusWeeks(week));
            for (int days = 3; days <= 30; days += 3) {
                String reference = "W%d-%d".formatted(week, days);
                events.add(told(reference, "RECEIVED", accepted));
                events.add(told(reference, "ACCEPTED", accepted));
                events.add(told(reference, "DECIDED", CALENDAR.plusWorkingDays(accepted, days)));
            }
        }
        LocalDate begun = CALENDAR.plusWorkingDays(LocalDate.of(2026, 3, 2), -13);
        events.add(told(OPEN, "RECEIVED", begun));
        events.add(told(OPEN, "ACCEPTED", begun));
        assertThat(system.deliver(events).status()).isEqualTo(200);
        jdbc.sql("delete from forecast_calibration").update();
        night.run();
    }

    private JsonNode forecasts(String reader) {
        return people.as(reader, reader.equals("SUPERVISION") ? Role.SUPERVISOR : Role.APPROVER)
                .get("/api/forecasts?system=" + system.code)
                .json()
                .get("items");
    }

    @Test
    void anOpenCaseIsAsLikelyToBeLateAsThoseBeforeIt() {
        JsonNode first = forecasts("SUPERVISION").get(0);
        assertThat(first.get("caseNumber").asString()).isEqualTo(OPEN);
        assertThat(first.get("system").asString()).isEqualTo(system.code);
        assertThat(first.get("subject").asString()).isEqualTo("food-business-licence");
        assertThat(first.get("counted").asInt()).isEqualTo(12);
        assertThat(first.get("ended").asLong()).isEqualTo(200);
        // of those that took 12 days or more, four in seven took more than twenty
        assertThat(first.get("probability").asDouble()).isCloseTo(4.0 / 7, within(0.02));
    }

    @Test
    void itStandsAmongTheForecastsOfItsDepartmentAndOfNoOther() {
        assertThat(people.as("MARKET", Role.APPROVER)
                        .get("/api/forecasts?limit=100")
                        .text())
                .contains(OPEN);
        assertThat(forecasts("FIRE")).isEmpty();
    }

    @Test
    void whatEndsIsForgotten() {
        system.deliver(List.of(told(OPEN, "DECIDED", LocalDate.of(2026, 3, 2))));
        assertThat(forecasts("SUPERVISION")).isEmpty();
    }

    @Test
    void aSystemHasACalibrationOfItsOwn() {
        String path = "/api/forecasts/calibration?system=" + system.code;
        JsonNode worth = people.as("SUPERVISION", Role.SUPERVISOR).get(path).json();
        // the last three weeks' cases that took half of the limit at least: of ten those of 12, 15, … 30 days
        assertThat(worth.get("size").asLong()).isEqualTo(21);
        assertThat(worth.get("brier").asDouble())
                .isLessThanOrEqualTo(worth.get("baseline").asDouble() + 0.001);
        assertThat(people.as("FIRE", Role.APPROVER).get(path).status()).isEqualTo(404);
        assertThat(people.as("MARKET", Role.APPROVER).get(path).status()).isEqualTo(200);
    }
}
