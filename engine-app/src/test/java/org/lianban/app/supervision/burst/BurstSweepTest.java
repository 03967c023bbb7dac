package org.lianban.app.supervision.burst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.exchange.Elsewhere.event;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.exchange.Elsewhere;
import org.springframework.beans.factory.annotation.Autowired;

/** One person types in many cases at once that were handled on paper. */
class BurstSweepTest extends CaseworkTest {

    @Autowired
    BurstSweep sweep;

    @Autowired
    People people;

    private Elsewhere system;

    @BeforeEach
    void aSystemElsewhere() {
        moveTo("2026-03-20T09:00");
        system = Elsewhere.of(people, "MARKET");
    }

    /** A stage of a case that ended on that day, and was recorded then. */
    private static String ended(int number, String person, String at, String recorded) {
        return event(
                "e" + number,
                "B-" + number,
                "STAGE_ENDED",
                at + ":00+08:00",
                "\"recordedAt\":\"" + recorded + ":00+08:00\"",
                "\"person\":\"" + person + "\"",
                "\"data\":{\"stage\":\"review\"}");
    }

    private List<String> found(int cases, String at, String... persons) {
        List<String> events = new ArrayList<>();
        for (int number = 0; number < cases; number++) {
            events.add(ended(number, persons[number % persons.length], at, "2026-03-18T16:30"));
        }
        assertThat(system.deliver(events).status()).isEqualTo(200);
        sweep.sweep(now());
        sweep.sweep(now());
        return jdbc.sql("""
                        select concat_ws(' ', severity, origin, department, person, crossed_on, facts -> 3 ->> 'value') from finding
                        where rule = 'A5' and subject like ? || ' %'
                        """).param(system.code).query(String.class).list();
    }

    @Test
    void tenCasesOfEarlierDaysWithinAMinuteAreFoundOnce() {
        assertThat(found(10, "2026-03-16T10:00", "li")).containsExactly("Y STATISTIC MARKET li 2026-03-18 10");
    }

    @Test
    void nineAreNot() {
        assertThat(found(9, "2026-03-16T10:00", "li")).isEmpty();
    }

    @Test
    void casesThatEndedOnTheDayAreNot() {
        // whoever signs ten decisions at the end of a day hides nothing
        assertThat(found(10, "2026-03-18T10:00", "li")).isEmpty();
    }

    @Test
    void casesOfTwoPersonsAreNot() {
        assertThat(found(10, "2026-03-16T10:00", "li", "wang")).isEmpty();
    }
}
