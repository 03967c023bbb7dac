package org.lianban.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Whoever comes when the demonstration says that it is ready finds everything in place. */
@DemonstrationTest
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-first-start", // an empty database
            "lianban.demonstration.days=15",
            "lianban.demonstration.cases=20"
        })
@DirtiesContext
class FirstStartTest {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void thePlayIsOver() {
        await().atMost(Duration.ofMinutes(3)).until(() -> people.browser()
                .get("/api/progress")
                .json()
                .get("ready")
                .asBoolean());
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    @Test
    void everyCaseIsMeasuredAndForecastsAreMade() {
        long cases = count("approval_case");
        // on a working day's morning some of the twenty are still to come
        assertThat(cases).isBetween(15L, 20L);
        assertThat(count("case_figure f join approval_case c on c.id = f.case_id"))
                .isEqualTo(cases);
        assertThat(count("forecast_calibration")).isPositive();
    }

    @Test
    void oneDesignerDrawsAndAnotherAwaitsAnApproval() {
        assertThat(count("studio_change where state = 'DRAFT'")).isEqualTo(1);
        assertThat(count("studio_submission where outcome is null")).isEqualTo(1);
        assertThat(count("studio_comment")).isEqualTo(1);
    }

    @Test
    void peopleAreTwoDaysBehindWithTheirMessages() {
        assertThat(count("inbox where read_at is not null")).isPositive();
        assertThat(
                        count(
                                "inbox where read_at is null and posted_at < (select max(read_at) from inbox) - interval '2 days'"))
                .isZero();
    }
}
