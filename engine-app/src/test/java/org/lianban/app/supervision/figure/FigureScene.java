package org.lianban.app.supervision.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.figure.measure.FigureSweep;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One restaurant was delivered in March 2026, one is open, and it is the 24th; made once, because nothing is changed. */
abstract class FigureScene extends FireTesting {

    static final String MARCH = "from=2026-03&to=2026-03";

    @Autowired
    FigureSweep sweep;

    @Autowired
    People people;

    static @Nullable UUID delivered;
    static @Nullable UUID open;

    @BeforeEach
    void twoRestaurants() {
        if (open == null) {
            delivered = deliveredRestaurant();
            moveTo("2026-03-18T11:00");
            open = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-19T10:00");
            suspend(open, "food-business-licence", "MARKET", 10);
        }
        measureAt("2026-03-24T10:00");
    }

    /** All open cases anew, even if time went back. */
    void measureAt(String local) {
        moveTo(local);
        jdbc.sql("delete from figure_day").update();
        sweep.sweep(now());
    }

    Browser supervisor() {
        return people.as("SUPERVISION", Role.SUPERVISOR);
    }

    /** A line for each row: the fields that are named, with a space between. */
    static List<String> lines(JsonNode rows, String... fields) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> {
            List<String> words = new ArrayList<>();
            for (String field : fields) {
                words.add(row.hasNonNull(field) ? row.get(field).asString() : "-");
            }
            lines.add(String.join(" ", words));
        });
        return lines;
    }

    static List<String> answer(Browser reader, String figure, String... fields) {
        JsonNode json = reader.get("/api/figures/" + figure).json();
        return lines(json.isArray() ? json : json.has("rows") ? json.get("rows") : json.get("items"), fields);
    }

    static List<String> shown(Browser reader, String query) {
        return answer(
                reader,
                "uncounted?" + query,
                "key",
                "examinations",
                "calendarDays",
                "workingDays",
                "counted",
                "uncounted",
                "uncountedShare",
                "idle",
                "idleShare");
    }
}
