package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.figure.measure.FigureSweep;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class DeliveredFiguresTest extends CaseworkTest {

    @Autowired
    People people;

    @Autowired
    FigureSweep sweep;

    private static String told(String id, String type, String at, String data) {
        return event(id, "F-1", type, at + ":00+08:00", "\"department\":\"MARKET\",\"data\":{" + data + "}");
    }

    private List<String> rows(Elsewhere system, String sql) {
        return jdbc.sql(sql + " where case_id = (select id from delivered_case where system = ?) order by 1")
                .param(system.code)
                .query(String.class)
                .list();
    }

    private Elsewhere system() {
        moveTo("2026-05-06T09:00");
        Elsewhere system = Elsewhere.of(people, "MARKET");
        system.deliver(List.of(
                told("e1", "RECEIVED", "2026-03-02T09:00", "\"item\":\"food-business-licence\""),
                told("e2", "ACCEPTED", "2026-03-06T15:00", ""),
                told("e3", "PAUSED", "2026-03-10T09:00", "\"pause\":\"p1\",\"ground\":\"TESTING\",\"cap\":5"),
                told("e4", "WORK", "2026-03-11T09:00", ""),
                told("e5", "RESUMED", "2026-03-13T09:00", "\"pause\":\"p1\""),
                told("e6", "DECIDED", "2026-03-16T10:00", "\"result\":\"GRANTED\"")));
        sweep.sweep(now());
        return system;
    }

    private JsonNode figure(Elsewhere system, String which) {
        return system.supervisor()
                .get("/api/delivered-cases/" + idOf(system) + which)
                .json();
    }

    private String idOf(Elsewhere system) {
        return jdbc.sql("select id::text from delivered_case where system = ?")
                .param(system.code)
                .query(String.class)
                .single();
    }

    @Test
    void casesOfOtherSystemsAreMeasuredLikeOurOwn() {
        Elsewhere system = system();

        assertThat(rows(system, """
                        select concat_ws(' ', department, item, ground, month, calendar_days, working_days, counted, uncounted, idle)
                        from case_days
                        """))
                .containsExactly(
                        "MARKET food-business-licence 2026-03-01 10 6 3 3 1",
                        "MARKET food-business-licence TESTING 2026-03-01 10 6 3 3 1");
        assertThat(rows(system, "select concat_ws(' ', part, waits_for, ground, days) from path_days"))
                .containsExactly("DEPARTMENT 3", "GROUND TESTING 3", "NON_WORKING 4", "WAIT RECEIPT_TO_ACCEPTANCE 4");
        assertThat(rows(system, "select concat_ws(' ', calendar_days, overdue, overdue_without) from case_figure"))
                .containsExactly("14 0 0");
    }

    @Test
    void eachOfTheirDaysHasAPlaceOnTheCriticalPath() {
        JsonNode days = figure(system(), "/days");
        assertThat(days.get("elapsed").asLong()).isEqualTo(14);
        assertThat(days.get("closed").asBoolean()).isTrue();
        long all = 0;
        for (JsonNode sum : days.get("sums")) {
            all += sum.get("days").asLong();
        }
        assertThat(all).isEqualTo(14);
        assertThat(days.get("sums").toString()).contains("\"ground\":\"TESTING\",\"days\":3");
    }

    @Test
    void theyAreReadWithoutEachSuspensionToo() {
        JsonNode clock = figure(system(), "/counterfactual").get("clocks").get(0);
        assertThat(clock.get("kind").asString()).isEqualTo("STATUTORY");
        assertThat(clock.get("counted").asLong()).isEqualTo(3);
        assertThat(clock.get("without").get(0).get("suspension").asString()).isEqualTo("p1");
        assertThat(clock.get("withoutAll").get("counted").asLong()).isEqualTo(6);
        assertThat(clock.get("inTimeOnlyBySuspension").asBoolean()).isFalse();
    }

    @Test
    void anotherDepartmentSeesNothingOfThem() {
        String path = "/api/delivered-cases/" + idOf(system());
        Browser fire = people.as("FIRE", Role.APPROVER);
        assertThat(fire.get(path + "/days").status()).isEqualTo(404);
        assertThat(fire.get(path + "/counterfactual").status()).isEqualTo(404);
        assertThat(people.as("MARKET", Role.APPROVER).get(path + "/days").status())
                .isEqualTo(200);
    }

    @Test
    void theirSuspensionsAreCountedByTheirCaps() {
        Elsewhere system = Elsewhere.of(people, "WATER");
        moveTo("2026-03-13T09:00");
        List<String> events = new ArrayList<>();
        // five working days from Monday, 2 March: the last is Monday, 9 March
        for (String resumed : List.of("04", "06", "09", "11", "")) {
            events.add(suspended(resumed, "RECEIVED", "2026-03-02T09:00", "\"item\":\"water-permit\""));
            events.add(suspended(resumed, "ACCEPTED", "2026-03-02T09:00", ""));
            events.add(suspended(
                    resumed, "PAUSED", "2026-03-02T10:00", "\"pause\":\"p\",\"ground\":\"TESTING\",\"cap\":5"));
            if (!resumed.isEmpty()) {
                events.add(suspended(resumed, "RESUMED", "2026-03-" + resumed + "T15:00", "\"pause\":\"p\""));
            }
        }
        system.deliver(events);
        JsonNode row = people.as("WATER", Role.HEAD)
                .get("/api/figures/suspensions?by=ground&from=2026-03&to=2026-03")
                .json()
                .get(0);
        assertThat(List.of("suspensions", "open", "near", "at", "beyond"))
                .extracting(name -> row.get(name).asLong())
                .containsExactly(5L, 1L, 0L, 1L, 2L);
    }

    private static String suspended(String number, String type, String at, String data) {
        return event("s" + number + type, "S-" + number, type, at + ":00+08:00", "\"data\":{" + data + "}");
    }
}
