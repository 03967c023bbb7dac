package org.lianban.app.supervision.meter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.finding.FindingSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** As a scraper reads them. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-meters", // nobody else's cases
            "lianban.finding-sweep-interval=1h" // the test sweeps
        })
@DirtiesContext
class MetersTest extends CaseworkTest {

    @Autowired
    FindingSweep sweep;

    @Autowired
    People people;

    @Test
    void tellTheStagesOfEachDepartmentAndWhatTheSweepFound() {
        office.accepted(Situation.FOOD_LICENCE);
        office.accepted(Situation.FOOD_LICENCE);
        office.applied(Situation.SHOP_SIGN);
        moveTo("2026-03-17T09:00");
        sweep.sweep(now());
        String scraped = people.as("MARKET", Role.ADMINISTRATOR)
                .get("/actuator/prometheus")
                .text();
        assertThat(scraped)
                .contains("lianban_stages{department=\"MARKET\",state=\"overdue\"} 2.0")
                .contains("lianban_stages{department=\"SERVICE_CENTRE\",state=\"overdue\"} 1.0")
                .contains("lianban_findings_total{rule=\"T2\",severity=\"Y\"} 2.0")
                .contains("lianban_findings_total{rule=\"T6\",severity=\"R\"} 1.0")
                .contains("lianban_finding_sweep_lag_seconds 0.0")
                .contains("lianban_finding_sweep_seconds_count ");
    }
}
