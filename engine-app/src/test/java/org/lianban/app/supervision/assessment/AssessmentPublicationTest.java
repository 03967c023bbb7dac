package org.lianban.app.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.casework.Race;
import org.lianban.app.casework.Race.Result;
import org.lianban.app.ledger.CountingDataSource;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@TestPropertySource(
        properties = {
            "spring.application.name=lianban-assessed", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class AssessmentPublicationTest extends AssessmentWorld {

    private static final String MARCH = "/api/assessments/2026-03";

    @Autowired
    AssessmentDesk desk;

    @Autowired
    DataSource source;

    private static boolean made;

    @BeforeEach
    void marchIsOver() {
        if (!made) {
            march();
            made = true;
        }
        moveTo("2026-04-01T10:00");
    }

    @Test
    void whatIsPublishedStaysAsItWas() {
        Browser supervisor = reader();
        JsonNode draft = supervisor.get(MARCH).json();
        Browser.Answer published = supervisor.post(MARCH + "/publications", publication(0));
        assertThat(published.status()).isEqualTo(201);
        JsonNode first = supervisor.get(MARCH + "?version=1").json();
        assertThat(first.get("departments")).isEqualTo(draft.get("departments"));
        assertThat(first.get("formula")).isEqualTo(draft.get("formula"));
        assertThat(first.get("publication").get("superseded").asBoolean()).isFalse();

        UUID card = jdbc.sql("select id from finding where rule = 'T2' and department = 'URBAN'")
                .query(UUID.class)
                .single();
        revoke(card, "URBAN");
        JsonNode now = supervisor.get(MARCH).json();
        assertThat(lines(department(now, "URBAN")))
                .contains("YELLOW_UPHELD 0/5 SCORED 100.0 13.33")
                .doesNotContain("YELLOW_UPHELD 1/5 SCORED 0.0 13.33");
        assertThat(now.get("latest").asInt()).isEqualTo(1);
        assertThat(supervisor.get(MARCH + "?version=1").json().get("departments"))
                .isEqualTo(draft.get("departments"));
        assertThat(supervisor
                        .get(MARCH + "/references?version=1&figure=YELLOW_UPHELD&department=URBAN")
                        .json()
                        .get("items")
                        .findValuesAsString("finding"))
                .containsExactly(card.toString());

        assertThat(supervisor.post(MARCH + "/publications", publication(0)).status())
                .isEqualTo(409);
        assertThat(supervisor.post(MARCH + "/publications", publication(1)).status())
                .isEqualTo(400);
        Map<String, Object> revision = Map.of("replaces", 1, "reason", "黄牌经申诉撤销");
        assertThat(supervisor
                        .post(MARCH + "/publications", revision)
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(lines(department(supervisor.get(MARCH + "?version=2").json(), "URBAN")))
                .contains("YELLOW_UPHELD 0/5 SCORED 100.0 13.33");
        assertThat(lines(department(supervisor.get(MARCH + "?version=1").json(), "URBAN")))
                .contains("YELLOW_UPHELD 1/5 SCORED 0.0 13.33");
        JsonNode history =
                supervisor.get("/api/assessments?period=2026-03").json().get("items");
        assertThat(history.findValuesAsString("version")).containsExactlyInAnyOrder("2", "1");
        assertThat(history.findValuesAsString("reason")).containsExactly("黄牌经申诉撤销");
        departmentsReadTheirOwn();
        nothingCanBeChanged();
    }

    private void departmentsReadTheirOwn() {
        Browser urban = people.as("URBAN", Role.HEAD);
        assertThat(urban.get(MARCH + "?version=1").json().get("departments").findValuesAsString("department"))
                .containsExactly("URBAN");
        String items = MARCH + "/references?version=1&figure=CASES&department=";
        assertThat(urban.get(items + "URBAN").json().get("items")).hasSize(5);
        assertThat(urban.get(items + "WATER").status()).isEqualTo(404);
    }

    private void nothingCanBeChanged() {
        for (String table :
                List.of("assessment", "assessment_department", "assessment_figure", "assessment_reference")) {
            for (String change : List.of("delete from " + table, "truncate " + table + " cascade")) {
                assertThatThrownBy(() -> jdbc.sql(change).update())
                        .as(change)
                        .hasStackTraceContaining("permission denied");
            }
        }
        assertThatThrownBy(
                        () -> jdbc.sql("update assessment_figure set part = 0").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into assessment_reference select assessment, figure, department, ref || 'x', origin, case_id, finding,
                            sequence, subject, on_day, due, part, whole, against from assessment_reference limit 1
                        """).update()).hasStackTraceContaining("is complete");
    }

    @Test
    void ofTwoWhoPublishAtOnceOneDoes() throws InterruptedException {
        Actor anna = supervisor();
        Actor bao = supervisor();
        PublicationForm form = new PublicationForm(0, null);
        List<Result<PublicationReceipt>> results = Race.run(
                List.of(() -> desk.publish(by(anna), "2026-02", form), () -> desk.publish(by(bao), "2026-02", form)));
        assertThat(results).filteredOn(Result::won).hasSize(1);
        Result<PublicationReceipt> loser = results.get(results.get(0).won() ? 1 : 0);
        assertRefused(() -> {
                    throw loser.thrown();
                })
                .as(RefusalKind.CONFLICT)
                .tells((results.get(0).won() ? anna : bao).name());
        assertThat(jdbc.sql("select count(*) from assessment where period = '2026-02'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aRepeatedRequestGetsTheSameAnswer() {
        Browser supervisor = reader().with("Idempotency-Key", "publish-2026-01");
        String path = "/api/assessments/2026-01/publications";
        Browser.Answer first = supervisor.post(path, publication(0));
        Browser.Answer second = supervisor.post(path, publication(0));
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(supervisor.post(path, Map.of("replaces", 1, "reason", "x")).status())
                .isEqualTo(409);
    }

    @Test
    void aPeriodThatRunsIsNotPublished() {
        assertRefused(() -> desk.publish(by(supervisor()), "2026-04", new PublicationForm(0, null)))
                .unlawfulBy("lianban 考核规则");
        moveTo("2026-03-31T23:59");
        assertRefused(() -> desk.publish(by(supervisor()), "2026-Q1", new PublicationForm(0, null)))
                .unlawfulBy("lianban 考核规则");
    }

    @Test
    void nothingIsPublishedWhileCasesWaitToBeMeasured() {
        jdbc.sql(
                        "insert into figure_due (case_id) select id from approval_case where closed_at >= '2026-03-06' limit 1")
                .update();
        assertThat(reader().post("/api/assessments/2026-Q1/publications", publication(0))
                        .status())
                .isEqualTo(409);
        figures.sweep(now());
        assertThat(reader().post("/api/assessments/2026-Q1/publications", publication(0))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        Actor supervisor = supervisor();
        int forNothing = statements(() -> desk.publish(by(supervisor), "2025-11", new PublicationForm(0, null)));
        jdbc.sql("""
                        insert into clock (id, region, case_id, kind, subject, department, state, limit_amount, limit_unit, limit_kind,
                            started_on, stopped_on, due_date, provisional, counted, uncounted, measured_on)
                        select gen_random_uuid(), region, id, 'STAGE', 'decide', d, 'STOPPED', 5, 'WORKING_DAY', 'PROMISED',
                            '2025-12-01', '2025-12-08', date '2025-12-05' + (n % 10), false, 5, '{}', '2025-12-08'
                        from (select id, region from approval_case limit 1) c, generate_series(1, 20000) n,
                            unnest(array['URBAN', 'FIRE', 'HEALTH', 'MARKET', 'TAX']) d
                        """).update();
        int forMany = statements(() -> desk.publish(by(supervisor), "2025-12", new PublicationForm(0, null)));
        assertThat(forMany).isEqualTo(forNothing).isLessThan(30);
        JsonNode december = reader().get("/api/assessments/2025-12?version=1").json();
        assertThat(lines(department(december, "URBAN"))).contains("PROMISED_ON_TIME 14000/20000 SCORED 0.0 50.0");
        assertThat(reader().get(
                                "/api/assessments/2025-12/references?version=1&figure=PROMISED_ON_TIME&department=TAX&limit=100")
                        .json()
                        .get("items"))
                .hasSize(100);
        itemsAreReadByTheIndex();
        jdbc.sql("delete from clock where started_on = '2025-12-01'").update();
    }

    private int statements(Runnable command) {
        CountingDataSource counting = (CountingDataSource) source;
        int before = counting.executed();
        command.run();
        return counting.executed() - before;
    }

    private void itemsAreReadByTheIndex() {
        String plan = String.join("\n", jdbc.sql("""
                        explain select * from assessment_reference
                        where assessment = (select id from assessment where period = '2025-12') and figure = 'PROMISED_ON_TIME'
                            and department = 'TAX' and ref > '8' order by ref limit 51
                        """).query(String.class).list());
        assertThat(plan).contains("Index Scan using assessment_reference_pkey").doesNotContain("Sort");
    }
}
