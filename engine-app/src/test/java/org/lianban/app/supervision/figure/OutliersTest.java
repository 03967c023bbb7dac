package org.lianban.app.supervision.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.figure.Outlier.Against;
import org.lianban.monitoring.attribution.Standing.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** In months long ago, so that no other test's cases are in them. */
@LianbanTest
class OutliersTest {

    private static final YearMonth MONTH = YearMonth.of(2011, 5);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outliers outliers;

    @Autowired
    People people;

    @BeforeEach
    void nothingYet() {
        jdbc.sql("delete from case_days where month < '2012-01-01'").update();
    }

    private void examined(String region, String department, String item, int examinations, int uncounted) {
        jdbc.sql("""
                        insert into case_days
                        select gen_random_uuid(), :region, '2011-05-01', :department, :item, null, null, 14, 10, 10 - :uncounted, :uncounted, 0
                        from generate_series(1, :examinations)
                        """)
                .param("region", region)
                .param("department", department)
                .param("item", item)
                .param("examinations", examinations)
                .param("uncounted", uncounted)
                .update();
    }

    private void elsewhere(String item, int... uncounted) {
        for (int i = 0; i < uncounted.length; i++) {
            examined("99020" + i, "THERE" + i, item, 20, uncounted[i]);
        }
    }

    private List<String> shown(String region) {
        return outliers.all(region, MONTH, MONTH).stream()
                .map(one -> "%s %s %s %d".formatted(one.department(), one.verdict(), one.against(), one.peers()))
                .toList();
    }

    @Test
    void aDepartmentIsComparedWithTheSameItemElsewhere() {
        examined("990101", "MARKET", "food-business-licence", 30, 7);
        elsewhere("food-business-licence", 1, 1, 2, 0, 1);

        assertThat(shown("990101")).containsExactly("MARKET HIGH SAME_ITEM 5");
        assertThat(outliers.high("990101", MONTH, MONTH)).singleElement().satisfies(one -> {
            assertThat(one.examinations()).isEqualTo(30);
            assertThat(one.share()).isEqualTo(0.7);
            assertThat(one.median()).isEqualTo(0.1);
        });
        assertThat(outliers.high("990200", MONTH, MONTH)).isEmpty();
    }

    @Test
    void whereTheSameItemIsRareOthersOfItsKindTakeItsPlace() {
        examined("990101", "FIRE", "fire-safety-check", 30, 8);
        examined("990101", "MARKET", "food-business-licence", 30, 1);
        examined("990101", "TOBACCO", "tobacco-retail-licence", 30, 2);
        examined("990101", "PLANNING", "construction-planning-permit", 30, 1);
        examined("990101", "WATER", "river-works", 30, 0);
        examined("990101", "TRANSPORT", "highway-works", 30, 1);
        examined("990101", "POLICE", "traffic-safety", 30, 0); // nothing may stop its clock

        assertThat(shown("990101")).startsWith("FIRE HIGH SAME_KIND 5").contains("MARKET ORDINARY SAME_KIND 5");
    }

    @Test
    void nothingIsSaidOfAFewExaminations() {
        examined("990101", "MARKET", "food-business-licence", 7, 9);
        elsewhere("food-business-licence", 1, 1, 2, 0, 1);
        assertThat(outliers.all("990101", MONTH, MONTH)).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.SILENT);
            assertThat(one.against()).isEqualTo(Against.SAME_ITEM);
            assertThat(one.examinations()).isEqualTo(7);
            assertThat(one.median()).isNull();
        });
    }

    @Test
    void aDepartmentSeesHowItStandsItself() {
        examined("990101", "FIRE", "fire-safety-check", 30, 8);
        examined("990101", "MARKET", "food-business-licence", 30, 1);
        JsonNode shown = people.as("FIRE", Role.HEAD)
                .get("/api/figures/outliers?from=2011-05&to=2011-05")
                .json();
        assertThat(shown)
                .singleElement()
                .satisfies(one -> assertThat(one.get("department").asString()).isEqualTo("FIRE"));
        assertThat(people.as("SUPERVISION", Role.SUPERVISOR)
                        .get("/api/figures/outliers?from=2011-05&to=2011-05")
                        .json())
                .hasSize(2);
    }

    @Test
    void theFileHasTheRowsOfThePage() {
        examined("990101", "MARKET", "food-business-licence", 30, 7);
        examined("990101", "FIRE", "fire-safety-check", 3, 0);
        elsewhere("food-business-licence", 1, 1, 2, 0, 1);
        String file = "/api/figures/outliers/export?format=csv&language=en&from=2011-05&to=2011-05";

        assertThat(people.as("SUPERVISION", Role.SUPERVISOR).get(file).text().lines())
                .hasSize(3)
                .anyMatch(
                        line -> line.contains(",30,0.7,The same item elsewhere,5,0.1,") && line.endsWith(",stands out"))
                .anyMatch(line -> line.endsWith(",,,too few to say"));
        assertThat(people.as("FIRE", Role.HEAD).get(file).text().lines()).hasSize(2);
    }
}
