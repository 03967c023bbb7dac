package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.supervision.figure.measure.FigureSweep;
import org.springframework.beans.factory.annotation.Autowired;

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

    @Test
    void casesOfOtherSystemsAreMeasuredLikeOurOwn() {
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
}
