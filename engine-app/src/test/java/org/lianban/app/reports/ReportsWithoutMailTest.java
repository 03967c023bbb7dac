package org.lianban.app.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** An installation that sends no mail. */
@LianbanTest
class ReportsWithoutMailTest {

    @Autowired
    private People people;

    @Test
    void tellWhatIsWrongWithTheFormAndNotOnlyThatNothingCanBeSent() {
        assertThat(people.as("SUPERVISION", Role.SUPERVISOR)
                        .post(
                                "/api/reports",
                                Map.of(
                                        "name", "Open findings",
                                        "path", "/api/findings",
                                        "query", Map.of("nonsense", "1"),
                                        "page", "/findings",
                                        "format", "CSV",
                                        "language", "EN",
                                        "often", "WORKING_DAY",
                                        "hour", 8,
                                        "readers", List.of("nobody")))
                        .status())
                .isEqualTo(400);
    }
}
