package org.lianban.app.supervision.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Role;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@TestPropertySource(properties = "spring.application.name=lianban-figures") // nobody else's cases
@DirtiesContext
class FiguresTest extends FigureScene {

    @Test
    void theDaysOfDepartmentsStandBesideTheCountedOnes() {
        assertThat(shown(supervisor(), MARCH))
                .containsExactly(
                        "FIRE 1 10 8 4 4 0.5 3 0.75",
                        "HEALTH 1 2 2 2 0 0.0 0 -",
                        "MARKET 1 5 3 3 0 0.0 0 -",
                        "TOBACCO 1 2 2 2 0 0.0 0 -",
                        "URBAN 1 2 2 2 0 0.0 0 -");
    }

    @Test
    void openCasesCountWhereTheyAreAskedFor() {
        assertThat(shown(supervisor(), MARCH + "&open=true&department=MARKET&by=item"))
                .containsExactly("food-business-licence 2 10 6 3 3 0.5 2 0.667");
    }

    @Test
    void monthsFollowEachOtherAndWhatIsOpenComesLast() {
        assertThat(answer(supervisor(), "uncounted?by=month&open=true&" + MARCH, "key", "examinations"))
                .containsExactly("2026-03 5", "open 1");
    }

    @Test
    void aGroundTellsOnlyOfItself() {
        JsonNode shown = supervisor()
                .get("/api/figures/uncounted?by=ground&open=true&" + MARCH)
                .json();
        assertThat(lines(shown.get("rows"), "key", "examinations", "uncounted", "idle"))
                .containsExactly("TESTING 2 7 5");
        assertThat(shown.get("rows").get(0).get("name").get("zh").asString()).isEqualTo("检测");
        assertThat(shown.get("total").get("examinations").asLong()).isEqualTo(6);
    }

    @Test
    void aHeadSeesTheExaminersOfTheOwnDepartment() {
        assertThat(shown(people.as("FIRE", Role.HEAD), "by=examiner&" + MARCH))
                .singleElement()
                .asString()
                .endsWith(" 1 10 8 4 4 0.5 3 0.75");
        assertThat(shown(people.as("FIRE", Role.HEAD), "by=examiner&department=HEALTH&" + MARCH))
                .isEmpty();
        assertThat(shown(people.as("FIRE", Role.APPROVER), "by=department&" + MARCH))
                .hasSize(1);
    }

    @Test
    void oneExaminerIsLookedAtAlone() {
        String fire = people.as("FIRE", Role.HEAD)
                .get("/api/figures/uncounted?by=examiner&" + MARCH)
                .json()
                .get("rows")
                .get(0)
                .get("key")
                .asString();
        assertThat(shown(supervisor(), MARCH + "&examiner=" + fire)).containsExactly("FIRE 1 10 8 4 4 0.5 3 0.75");
        assertThat(people.as("FIRE", Role.APPROVER)
                        .get("/api/figures/uncounted?examiner=" + fire)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void examinersAreNotForTheirColleagues() {
        for (Role role : List.of(Role.APPROVER, Role.LEAD)) {
            assertThat(people.as("FIRE", role)
                            .get("/api/figures/uncounted?by=examiner")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void oddQuestionsAreRefused() {
        for (String query : List.of("by=applicant", "from=2026-03&to=2026-02", "from=1900-01", "from=March")) {
            assertThat(supervisor().get("/api/figures/uncounted?" + query).status())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    @Test
    void theDaysThatNoLimitMeasuresAreAddedUp() {
        assertThat(answer(
                        supervisor(),
                        "waits?" + MARCH,
                        "waitsFor",
                        "department",
                        "cases",
                        "calendarDays",
                        "workingDays"))
                .containsExactly(
                        "DECISION_TO_DELIVERY SERVICE_CENTRE 1 2 2", "RECEIPT_TO_ACCEPTANCE SERVICE_CENTRE 1 1 1");
    }

    @Test
    void oneItemIsLookedAtAlone() {
        String item = "&item=" + FIRE;
        assertThat(answer(supervisor(), "path?" + MARCH + item, "part", "department", "ground", "days"))
                .containsExactly("DEPARTMENT FIRE - 4", "GROUND FIRE TESTING 4", "NON_WORKING FIRE - 2");
        assertThat(supervisor().get("/api/figures/waits?" + MARCH + item).json())
                .isEmpty(); // the case waited before and after its examinations
    }

    @Test
    void thePathsAddUpToWhatApplicantsLivedThrough() {
        JsonNode path = supervisor().get("/api/figures/path?" + MARCH).json();
        assertThat(lines(path, "part", "department", "ground", "days"))
                .contains("DEPARTMENT FIRE - 4", "GROUND FIRE TESTING 4", "DEPARTMENT MARKET - 1");
        long days = 0;
        for (JsonNode row : path) {
            days += row.get("days").asLong();
        }
        assertThat(days).isEqualTo(16);
    }

    @Test
    void theyAreCountedByHowCloseTheyCameToTheirCaps() {
        assertThat(suspensionsByCap(supervisor())).containsExactly("FIRE 1 0 0 0 0", "MARKET 1 1 0 0 0");
        moveTo("2026-04-01T10:00");
        assertThat(suspensionsByCap(people.as("MARKET", Role.HEAD))).containsExactly("MARKET 1 1 1 0 0");
        moveTo("2026-04-02T10:00");
        assertThat(suspensionsByCap(people.as("MARKET", Role.HEAD))).containsExactly("MARKET 1 1 0 1 0");
    }

    @Test
    void theyAreCountedByMonthAndByWhoAskedForThem() {
        assertThat(suspensions(supervisor(), "month", "")).containsExactly("2026-03 2 1");
        String fire = suspensions(people.as("FIRE", Role.HEAD), "examiner", "").get(0);
        assertThat(fire).endsWith(" 1 0");
        assertThat(suspensions(supervisor(), "department", "&examiner=" + fire.split(" ")[0]))
                .containsExactly("FIRE 1 0");
        assertThat(people.as("FIRE", Role.APPROVER)
                        .get("/api/figures/suspensions?by=examiner")
                        .status())
                .isEqualTo(403);
    }

    private static List<String> suspensions(Browser reader, String by, String more) {
        return answer(reader, "suspensions?by=" + by + "&" + MARCH + more, "key", "suspensions", "open");
    }

    private static List<String> suspensionsByCap(Browser reader) {
        return answer(
                reader, "suspensions?by=department&" + MARCH, "key", "suspensions", "open", "near", "at", "beyond");
    }

    @Test
    void aCaseThatOnlyItsSuspensionSavesIsCountedAndListed() {
        measureAt("2026-04-08T10:00");

        assertThat(answer(
                        supervisor(), "limits?open=true&" + MARCH, "department", "cases", "late", "savedBySuspension"))
                .containsExactly("MARKET 2 0 1");
        assertThat(answer(supervisor(), "saved-cases?open=true&" + MARCH, "id", "overdueWithout", "uncounted"))
                .containsExactly(open + " 3 11");
    }

    /** A line for each stage: median and 95th percentile of the counted and of the uncounted days, the limit, how many were late. */
    private static List<String> heat(Browser reader, String query) {
        List<String> lines = new ArrayList<>();
        for (JsonNode flow : reader.get("/api/figures/stages?" + query).json().get("flows")) {
            for (JsonNode stage : flow.get("stages")) {
                lines.add("%s %s: %s/%s %s/%s of %s, %s beyond, %s late of %s"
                        .formatted(
                                flow.path("item").asString("-"),
                                stage.get("element").asString(),
                                stage.get("counted").get("median"),
                                stage.get("counted").get("p95"),
                                stage.get("uncounted").get("median"),
                                stage.get("uncounted").get("p95"),
                                stage.path("limit"),
                                stage.get("counted").get("beyond"),
                                stage.get("late"),
                                stage.get("times")));
            }
        }
        return lines;
    }

    @Test
    void theStagesOfTheFlowShowHowLongCasesStayInThem() {
        assertThat(heat(supervisor(), "service=open-restaurant&" + MARCH))
                .contains(
                        "fire-safety-check examine: 4/4 4/4 of 13, 0 beyond, 0 late of 1",
                        "food-business-licence await_prerequisite: 0/0 2/2 of 5, 0 beyond, 0 late of 1",
                        "fire-safety-check carry_out: 0/0 4/4 of 5, 0 beyond, 0 late of 1",
                        "- deliver: 2/2 0/0 of 10, 0 beyond, 0 late of 1");
    }

    @Test
    void aDepartmentSeesItsOwnStagesOnlyAndTheCasesBehindThem() {
        Browser head = people.as("FIRE", Role.HEAD);
        assertThat(heat(head, MARCH)).isNotEmpty().allMatch(line -> line.startsWith("fire-safety-check "));
        String stage = "service=open-restaurant&process=item_examination&element=examine&item=" + FIRE + "&" + MARCH;
        assertThat(answer(head, "stages/cases?by=uncounted&" + stage, "caseId", "counted", "uncounted", "closed"))
                .containsExactly(delivered + " 4 4 true");
        assertThat(answer(people.as("HEALTH", Role.HEAD), "stages/cases?" + stage, "caseId"))
                .isEmpty();
        assertThat(people.as("FIRE", Role.CLERK).get("/api/figures/stages").status())
                .isEqualTo(403);
    }

    @Test
    void percentilesOfManyStagesAreReadFromTheHistogram() {
        jdbc.sql("""
                insert into stage_days_month
                select '990199', 'many', date '2026-03-01', 'FIRE', 'many', 'item_examination', 'examine', 10, 'WORKING_DAY', measure,
                    days, 1000 * days, case when days > 10 then 1000 * days else 0 end
                from generate_series(1, 20) days cross join (values ('COUNTED'), ('UNCOUNTED')) m (measure)
                """).update();
        jdbc.sql(
                        "update stage_days_month set region = (select region from approval_case limit 1) where service = 'many'")
                .update();
        // 1 + 2 + … + 20 = 210: half of them have up to 14 days (105), 95 of a hundred up to 20 (199.5)
        assertThat(heat(supervisor(), "service=many&" + MARCH))
                .containsExactly("many examine: 14/20 14/20 of 10, 155000 beyond, 155000 late of 210000");
        jdbc.sql("delete from stage_days_month where service = 'many'").update();
    }

    private MonthSums sums() {
        return new MonthSums(jdbc);
    }

    @Test
    void theSumsOfTheMonthsAreThoseOfTheCases() {
        UUID another = office.accepted(Situation.SHOP_SIGN);
        measureAt("2026-04-09T10:00");
        office.withdraw(another);
        measureAt("2026-04-10T10:00");
        assertThat(sums().daysOfMonths()).isNotEmpty().isEqualTo(sums().days());
        assertThat(sums().pathsOfMonths()).isNotEmpty().isEqualTo(sums().paths());
        assertThat(sums().stagesOfMonths()).isNotEmpty().isEqualTo(sums().stages());
    }

    @Test
    void aRebuildGivesTheSame() {
        sweep.rebuild();
        sweep.sweep(now());
        List<String> before = sums().daysOfMonths();
        List<String> paths = sums().pathsOfMonths();
        List<String> stages = sums().stagesOfMonths();
        jdbc.sql("update stage_days_month set days = days + 1").update();
        jdbc.sql("update case_days_month set idle = idle + 1").update();

        assertThat(people.as("DATA", Role.ADMINISTRATOR)
                        .post("/api/figures/rebuild", "")
                        .status())
                .isEqualTo(202);
        sweep.sweep(now());

        assertThat(sums().daysOfMonths()).isEqualTo(before);
        assertThat(sums().pathsOfMonths()).isEqualTo(paths);
        assertThat(sums().stagesOfMonths()).isEqualTo(stages);
    }

    @Test
    void whatDidNotChangeIsNotMeasuredAgain() {
        assertThat(sweep.sweep(now())).isZero();
        moveTo("2026-03-25T10:00");
        assertThat(sweep.sweep(now())).isEqualTo(1); // the one that is open, once a day
        assertThat(sweep.sweep(now())).isZero();
    }

    @Test
    void theDaysOfACaseAreThoseOfItsPath() {
        assertThat(jdbc.sql("""
                            select concat_ws(' ', case_id, calendar_days, working_days, counted, uncounted, overdue_without)
                            from case_figure where joint
                            """).query(String.class).list()).containsExactly(delivered + " 16 12 5 4 0");
    }
}
