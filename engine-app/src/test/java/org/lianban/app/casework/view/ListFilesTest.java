package org.lianban.app.casework.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Every list can be taken away as a file, with what it shows to whoever takes it. */
class ListFilesTest extends CaseworkTest {

    @Autowired
    People people;

    @BeforeEach
    void aCase() {
        office.applied(Situation.FOOD_LICENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/export",
                "/api/findings/export",
                "/api/orders/export",
                "/api/forecasts/export",
                "/api/delivered-cases/export",
                "/api/tasks/export?scope=department&sort=risk",
                "/api/figures/stages/export",
                "/api/figures/uncounted/export?by=item",
                "/api/board/cases/export?kind=near"
            })
    void everyListIsAFile(String list) {
        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        String join = list.contains("?") ? "&" : "?";
        Browser.Answer csv = supervisor.get(list + join + "format=csv&language=en");
        assertThat(csv.status()).as(csv.text()).isEqualTo(200);
        assertThat(csv.text()).matches("(?s)\uFEFF([^,\r]+,){9,}[^,\r]+\r\n.*");
        Browser.Answer xlsx = supervisor.get(list + join + "format=xlsx");
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(xlsx.text()).startsWith("PK");
        assertThat(supervisor.get(list + join + "format=pdf").status()).isEqualTo(400);
    }

    @Test
    void theFileHasTheRowsOfTheListAndNoOthers() {
        Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
        List<String> lines = supervisor
                .get("/api/cases/export?format=csv&language=en&department=MARKET&state=RECEIVED")
                .text()
                .lines()
                .toList();
        assertThat(lines.get(0)).startsWith("\uFEFFCase number,Service,Applicant,Lead department,State");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allSatisfy(line -> assertThat(line)
                .contains(",Received,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspensions", "waits", "path", "limits", "saved-cases", "outliers"})
    void theTablesOfTheFiguresAreFilesForWhoeverMaySeeThem(String figure) {
        String path = "/api/figures/" + figure + "/export?format=csv&language=en&department=MARKET";
        assertThat(people.as("SUPERVISION", Role.SUPERVISOR).get(path).text())
                .startsWith("\uFEFF")
                .contains(",");
        assertThat(people.as("MARKET", Role.CLERK).get(path).status()).isEqualTo(403);
    }

    @Test
    void theFileOfTasksHasThoseOfItsReader() {
        String path = "/api/tasks/export?scope=department&format=csv&language=en";
        assertThat(people.as("SERVICE_CENTRE", Role.CLERK).get(path).text().lines())
                .hasSizeGreaterThan(1);
        assertThat(people.as("LIBRARY", Role.APPROVER).get(path).text().lines()).hasSize(1);
        assertThat(people.as("LIBRARY", Role.APPROVER).get(path + "&sort=whim").status())
                .isEqualTo(400);
    }

    @Test
    void whoMaySeeNothingGetsNoRows() {
        Browser stranger = people.as("LIBRARY", Role.APPROVER);
        assertThat(stranger.get("/api/cases/export?format=csv&language=en")
                        .text()
                        .lines())
                .hasSize(1);
    }
}
