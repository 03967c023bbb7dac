package org.lianban.app.supervision.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Cases that are in time only because of their suspensions, page by page. */
class SavedCasesTest extends CaseworkTest {

    @Autowired
    People people;

    @AfterEach
    void forget() {
        jdbc.sql("delete from case_figure where department = 'HEALTH'").update();
    }

    @Test
    void whereSuspensionsSavedTheMostComesFirst() {
        people.hire("HEALTH", Role.HEAD);
        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        jdbc.sql("""
                        insert into case_figure (case_id, region, month, department, service, joint, measured_on, calendar_days,
                            working_days, counted, uncounted, overdue, overdue_without)
                        select ('00000000-0000-0000-0000-00000000000' || n)::uuid, '990101', 'infinity', 'HEALTH', 'shop-sign', false,
                            '2026-04-08', 30, 20, 10, 10, 0, days
                        from (values (1, 2), (2, 9), (3, 12), (4, 9), (5, 100)) saved (n, days)
                        """).update();
        List<String> saved = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = supervisor
                    .get("/api/figures/saved-cases?open=true&department=HEALTH&limit=2" + cursor)
                    .json();
            page.get("items")
                    .forEach(row -> saved.add(row.get("id").asString().substring(35) + " "
                            + row.get("overdueWithout").asInt()));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(saved).containsExactly("5 100", "3 12", "2 9", "4 9", "1 2");
    }
}
