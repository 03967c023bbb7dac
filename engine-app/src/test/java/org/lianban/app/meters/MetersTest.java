package org.lianban.app.meters;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianban.app.casework.Office.by;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.procedure.ProcedureForms.Grant;
import org.lianban.app.casework.procedure.ProcedureForms.Request;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.figure.measure.FigureSweep;
import org.lianban.app.supervision.finding.FindingSweep;
import org.lianban.app.tasks.WorkTask;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** As a scraper reads them. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-meters", // nobody else's cases
            "lianban.finding-sweep-interval=1h", // the test sweeps
            "lianban.figures-interval=0s" // counted for each scrape
        })
@DirtiesContext
class MetersTest extends CaseworkTest {

    private static final String LATE = "lianban_findings_total{rule=\"T2\",severity=\"Y\"}";
    private static final Pattern TAG = Pattern.compile("[{,](\\w+)=\"");

    @Autowired
    FindingSweep sweep;

    @Autowired
    FigureSweep figures;

    @Autowired
    People people;

    @Autowired
    SpecialProcedures procedures;

    @Autowired
    Scheduler scheduler;

    @Test
    void tellWhatTheSweepFound() {
        double late = figure(LATE);
        office.accepted(Situation.FOOD_LICENCE);
        office.accepted(Situation.FOOD_LICENCE);
        office.applied(Situation.SHOP_SIGN);
        moveTo("2026-03-17T09:00");
        assertThat(stages("overdue")).isEqualTo(2);
        double undecided = figure("lianban_stages{department=\"SERVICE_CENTRE\",state=\"overdue\"}");
        assertThat(undecided).isPositive();
        sweep.sweep(now());
        assertThat(figure(LATE)).isEqualTo(late + 2);
        assertThat(figure("lianban_findings_total{rule=\"T6\",severity=\"R\"}")).isGreaterThanOrEqualTo(undecided);
        assertThat(figure("lianban_findings_unattended{department=\"SERVICE_CENTRE\",severity=\"R\"}"))
                .isGreaterThanOrEqualTo(undecided);
        assertThat(figure("lianban_finding_sweep_lag_seconds")).isZero();
        assertThat(figure("lianban_finding_sweep_batch_sum")).isPositive();
        moveTo("2026-03-18T09:00");
        assertThat(figure("lianban_findings_oldest_seconds{department=\"SERVICE_CENTRE\",severity=\"R\"}"))
                .isBetween(86_300.0, 86_500.0);
    }

    @Test
    void tellHowTheStagesOfADepartmentStand() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        moveTo("2026-03-13T09:00");
        double running = stages("running");
        double near = stages("near");
        assertThat(near).isPositive();
        suspend(caseId);
        assertThat(stages("running")).isEqualTo(running - 1);
        assertThat(stages("near")).isEqualTo(near - 1);
        assertThat(stages("suspended")).isOne();
    }

    @Test
    void tellHowCommandsEnd() {
        Browser clerk = people.as("SERVICE_CENTRE", Role.CLERK);
        clerk.post("/api/cases/" + UUID.randomUUID() + "/acceptance", Map.of());
        assertThat(figure("lianban_commands_seconds_count{command=\"cases/acceptance\",outcome=\"refused\"}"))
                .isOne();
        assertThat(
                        figure(
                                "lianban_commands_seconds_bucket{command=\"cases/acceptance\",outcome=\"refused\",le=\"10.0\"}"))
                .isOne();
    }

    @Test
    void tellTheDaysThatDidNotCount() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        moveTo("2026-03-03T09:00");
        suspend(caseId);
        figures.sweep(now());
        double before = figure("lianban_uncounted_days{department=\"MARKET\",ground=\"TESTING\"}");
        moveTo("2026-03-10T09:00");
        figures.sweep(now());
        assertThat(figure("lianban_uncounted_days{department=\"MARKET\",ground=\"TESTING\"}"))
                .isGreaterThanOrEqualTo(before + 4);
    }

    @Test
    void tellWhatOtherSystemsDeliverAndHowItStands() {
        double accepted = figure("lianban_exchange_events_total{result=\"accepted\"}");
        double refused = figure("lianban_exchange_events_total{result=\"refused\"}");
        deliverFrom("WATER");
        assertThat(figure("lianban_exchange_events_total{result=\"accepted\"}")).isEqualTo(accepted + 2);
        assertThat(figure("lianban_exchange_events_total{result=\"refused\"}")).isEqualTo(refused + 1);
        assertThat(delivered("running")).isOne();
        assertThat(delivered("overdue")).isZero();
        moveTo("2026-04-03T09:00");
        assertThat(delivered("overdue")).isOne();
    }

    /** Two events of a case, and one that nobody understands. */
    private void deliverFrom(String department) {
        String code = department.toLowerCase(Locale.ROOT) + "-1";
        String systems = "/api/exchange/systems/" + code;
        Browser administrator = people.as(department, Role.ADMINISTRATOR);
        administrator.post(systems, """
                {"department": "%s", "nameZh": "某系统", "nameEn": "A system", "mapping": "native",
                 "limit": {"amount": 20, "unit": "WORKING_DAY"}, "historical": false, "active": true}""".formatted(department));
        String token =
                administrator.post(systems + "/tokens", """
                {"scope": "DELIVER", "note": "x", "validDays": 30}""").json().get("token").asString();
        people.browser().with("Authorization", "Bearer " + token).post("/api/exchange/" + code + "/events", """
                {"events": [
                    {"id": "e1", "case": "c1", "type": "RECEIVED", "at": "2026-03-02T08:00:00+08:00"},
                    {"id": "e2", "case": "c1", "type": "ACCEPTED", "at": "2026-03-02T08:30:00+08:00"},
                    {"id": "e3", "case": "c1", "type": "UNKNOWN", "at": "2026-03-02T08:30:00+08:00"}]}""");
    }

    private double delivered(String state) {
        return figure("lianban_delivered_cases{department=\"WATER\",state=\"%s\"}".formatted(state));
    }

    @Test
    void tellWhatTheEngineHasToDo() {
        office.applied(Situation.SHOP_SIGN);
        assertThat(figure("lianban_engine_jobs{state=\"due\"}")).isZero();
        moveTo("2026-03-20T09:00");
        assertThat(figure("lianban_engine_jobs{state=\"due\"}")).isPositive();
        assertThat(figure("lianban_engine_jobs{state=\"failed\"}")).isZero();
        assertThat(scraped()).contains("lianban_engine_jobs{state=\"failed\"} 0.0");
        assertThat(figure("lianban_engine_incidents{type=\"failedJob\"}")).isZero();
        timers.sweep();
        assertThat(figure("lianban_engine_jobs{state=\"due\"}")).isZero();
    }

    @Test
    void tellHowScheduledWorkWent() throws Exception {
        String done = "lianban_schedule_seconds_count{outcome=\"done\",schedule=\"cap-sweep\"}";
        double before = figure(done);
        scheduler.triggerJob(JobKey.jobKey("cap-sweep"));
        await().atMost(Duration.ofSeconds(20)).until(() -> figure(done) > before);
        assertThat(figure("lianban_schedule_seconds_count{outcome=\"failed\",schedule=\"cap-sweep\"}"))
                .isZero();
    }

    @Test
    void noneOfTheEnumIsMissing() {
        UUID paused = office.accepted(Situation.FOOD_LICENCE);
        office.applied(Situation.SHOP_SIGN);
        moveTo("2026-03-03T09:00");
        suspend(paused);
        deliverFrom("GAS");
        people.as("SERVICE_CENTRE", Role.CLERK).post("/api/cases/" + UUID.randomUUID() + "/acceptance", Map.of());
        moveTo("2026-03-17T09:00");
        figures.sweep(now());
        sweep.sweep(now());
        Set<String> told = samples().stream().map(Sample::series).collect(toSet());
        assertThat(told).containsAll(Series.told());
    }

    @Test
    void eachSeriesIsThatOfAMeterWithItsTags() {
        office.applied(Situation.SHOP_SIGN);
        Map<String, Meter> meters = new HashMap<>();
        for (Meter meter : Meter.values()) {
            meter.series().forEach(series -> meters.put(series, meter));
        }
        assertThat(samples()).hasSizeGreaterThan(30).allSatisfy(sample -> {
            assertThat(meters).containsKey(sample.series());
            assertThat(sample.tags())
                    .isEqualTo(Set.copyOf(meters.get(sample.series()).tags()));
        });
    }

    private record Sample(String series, Set<String> tags) {}

    private List<Sample> samples() {
        return scraped()
                .lines()
                .filter(line -> line.startsWith("lianban_"))
                .map(MetersTest::sample)
                .toList();
    }

    private static Sample sample(String line) {
        Set<String> tags = TAG.matcher(line).results().map(tag -> tag.group(1)).collect(toSet());
        tags.remove("le"); // the bucket's end
        return new Sample(line.replaceFirst("[ {].*", ""), tags);
    }

    private void suspend(UUID caseId) {
        WorkTask task = register.examination(caseId, "food-business-licence");
        procedures.request(
                by(office.approver(task.department())), task.id(), new Request("TESTING", "需要专业结论", 10, "加盖公章的报告"));
        UUID asked = jdbc.sql("select id from suspension where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
        procedures.grant(by(office.head(task.department())), asked, new Grant(10));
    }

    private double stages(String state) {
        return figure("lianban_stages{department=\"MARKET\",state=\"%s\"}".formatted(state));
    }

    private double figure(String series) {
        return scraped()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    /** The second scrape, which has the rows that were counted for the first. */
    private String scraped() {
        Browser administrator = people.as("MARKET", Role.ADMINISTRATOR);
        administrator.get("/actuator/prometheus");
        return administrator.get("/actuator/prometheus").text();
    }
}
