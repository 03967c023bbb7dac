package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.meters.FigureQuery;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A release that something stops at the last moment: nothing of it is in force, and whoever looks is told why. */
class StoppedReleaseTest extends ReleasingTest {

    private static final String SHEET = "name,handling,maximumAmount\n单部门,SINGLE,4\n";

    @Autowired
    List<FigureQuery> figures;

    /** Approved changes of this state that operators are told of. */
    private double held(String state) {
        return figures.stream()
                .filter(query -> query.name().equals("releases"))
                .flatMap(query -> query.count().stream())
                .filter(figure -> figure.tags().equals(List.of(state)))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private JsonNode failure(Browser who, String change) {
        return stops(who, change).get(0);
    }

    private JsonNode stops(Browser who, String change) {
        return who.get(change + "/release").json().get("stops");
    }

    private long failures(String change) {
        return jdbc.sql("select count(*) from studio_release_failure where change = ?::uuid")
                .param(change.substring(change.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private void keep(String table, int base, String sheet) {
        Browser.Answer kept = author.put(table + "/bench/cases", Map.of("base", base, "sheet", sheet));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
    }

    @Test
    void testCasesThatFailOnlyOnTheDayItselfStopAllOfItAndEveryDesignerIsToldWhich() {
        String change = renamedDecision();
        String table = add(author, change, "TABLE", TABLE, "<text>10</text>", "<text>4</text>");
        keep(table, 0, SHEET);
        approved(change, Map.of("note", "三月九日起最多四日", "effectiveFrom", "2026-03-09T00:00:00+08:00"));
        String inForce = models.inForce().deployment();
        long known = editions.count();
        int model = version(MODEL_KEY);
        int limits = version(TABLE_KEY);
        // no command changes them once they are submitted, but another hand may
        jdbc.sql("update studio_table_cases set sheet = sheet || ? where part = ?::uuid")
                .params("并联,PARALLEL,4\n", table.substring(table.lastIndexOf('/') + 1))
                .update();

        double held = held("stopped");

        moveTo("2026-03-08T23:59:45");
        sweep.sweep();
        moveTo("2026-03-09T00:01");
        sweep.sweep();

        assertThat(held("stopped")).isEqualTo(held + 1);
        author = people.as("MARKET", Role.DESIGNER);
        assertThat(state(change)).isEqualTo("RELEASE_FAILED");
        assertThat(failures(change)).isEqualTo(1);
        JsonNode failure = failure(author, change);
        assertThat(failure.get("triedBy")).isNull();
        assertThat(failure.get("reason").asString()).isEqualTo("CASES_FAIL");
        assertThat(failure.get("said").get(0).get("zh").asString()).contains(TABLE, "测试用例未通过");
        assertThat(failure.get("said").get(1).get("zh").asString()).startsWith("并联：");
        assertThat(failure.get("said").get(1).get("en").asString()).startsWith("并联: ");
        assertThat(failure.get("said").size()).isEqualTo(2);
        assertThat(models.inForce().deployment()).isEqualTo(inForce);
        assertThat(flows.of(MODEL).xml()).doesNotContain("审定");
        assertThat(editions.count()).isEqualTo(known);
        assertThat(version(MODEL_KEY)).isEqualTo(model);
        assertThat(version(TABLE_KEY)).isEqualTo(limits);
        assertThat(author.get("/api/studio/releases").text()).doesNotContain("三月九日起");
        assertThat(Audited.acts(jdbc, change.substring(change.lastIndexOf('/') + 1)))
                .endsWith("CHANGE_APPROVED", "CHANGE_RELEASE_FAILED");
    }

    @Test
    void operatorsAreToldOfAChangeThatIsDueForMoreThanAMinuteUntilItIsReleased() {
        String change = renamedDecision();
        approved(change, Map.of("note", "到期生效", "effectiveFrom", "2026-03-09T00:00:00+08:00"));
        moveTo("2026-03-08T23:59:00");
        sweep.sweep();
        assertThat(held("due")).isZero();
        moveTo("2026-03-09T00:01:01");
        assertThat(held("due")).isOne();
        sweep.sweep();
        assertThat(held("due")).isZero();
        author = people.as("MARKET", Role.DESIGNER);
        assertThat(state(change)).isEqualTo("RELEASED");
    }

    @Test
    void onceTheTestCasesArePutRightItGoesTheSameWayAgainAndIsReleased() {
        String change = renamedDecision();
        String table = add(author, change, "TABLE", TABLE, "<text>10</text>", "<text>4</text>");
        keep(table, 0, SHEET);
        approved(change, Map.of("note", "最多四日"));
        jdbc.sql("update studio_table_cases set sheet = replace(sheet, ',4', ',5') where part = ?::uuid")
                .param(table.substring(table.lastIndexOf('/') + 1))
                .update();
        assertThat(author.post(change + "/release", Map.of())
                        .json()
                        .get("cause")
                        .asString())
                .isEqualTo("CASES_FAIL");
        assertThat(author.post(change + "/release", Map.of()).status()).isEqualTo(409);
        assertThat(failures(change)).isEqualTo(2);
        assertThat(stops(author, change).findValuesAsString("reason")).containsExactly("CASES_FAIL", "CASES_FAIL");
        assertThat(stops(author, change).get(0).get("triedBy").get("login").asString())
                .isEqualTo(author.get("/api/session").json().get("login").asString());
        assertThat(author.post(change + "/taking-back", Map.of()).status()).isEqualTo(200);
        assertThat(author.post(change + "/submission", Map.of("note", "x")).text())
                .contains("CASES_FAIL", "单部门");
        keep(table, 1, SHEET);
        approved(change, Map.of("note", "最多四日"));
        assertThat(released(change).get("artifacts").size()).isEqualTo(2);
        assertThat(stops(author, change).size())
                .as("what was stopped stays told")
                .isEqualTo(2);
    }

    @Test
    void whatIsBasedOnAnotherVersionByThenIsNotReleasedAndTheAuthorIsToldWhy() {
        String change = renamedDecision();
        add(author, change, "TABLE", TABLE, "<text>10</text>", "<text>5</text>");
        approved(change, Map.of("note", "改名"));
        String inForce = models.inForce().deployment();
        long known = editions.count();
        transaction.executeWithoutResult(status -> {
            artifacts.lock();
            artifacts.add(
                    MODEL_KEY,
                    artifacts.last(MODEL_KEY).orElseThrow().version() + 1,
                    artifacts.content(MODEL_KEY, 1),
                    null,
                    null,
                    now());
        });
        Browser.Answer stopped = author.post(change + "/release", Map.of());
        assertThat(stopped.status()).isEqualTo(409);
        assertThat(stopped.json().get("reason").asString()).isEqualTo("RELEASE_FAILED");
        assertThat(state(change)).isEqualTo("RELEASE_FAILED");
        JsonNode failure = failure(author, change);
        assertThat(failure.get("reason").asString()).isEqualTo("BASE_CHANGED");
        assertThat(failure.get("said").get(0).get("zh").asString()).contains(MODEL, "新的生效版本");
        assertThat(models.inForce().deployment()).isEqualTo(inForce);
        assertThat(editions.count()).isEqualTo(known);
        assertThat(Audited.acts(jdbc, change.substring(change.lastIndexOf('/') + 1)))
                .endsWith("CHANGE_APPROVED", "CHANGE_RELEASE_FAILED");
        assertThat(author.post(change + "/taking-back", Map.of()).status()).isEqualTo(200);
        assertThat(state(change)).isEqualTo("DRAFT");
    }

    @Test
    void whatTheEngineDoesNotTakeLeavesNothingBehind() {
        String change = renamedDecision();
        add(author, change, "TABLE", TABLE, "<text>10</text>", "<text>5</text>");
        approved(change, Map.of("note", "改名"));
        long known = editions.count();
        int model = version(MODEL_KEY);
        // the table is released before the models are: what stops these must take that back
        jdbc.sql(
                        "insert into model_set (deployment, name, own, digest, deployed_at) values ('lost', 'lost', '{lost.bpmn}', '-', now())")
                .update();
        jdbc.sql(
                        "insert into model_set_in_force (deployment, begins_at, recorded_at) values ('lost', now() + interval '9 years', now())")
                .update();
        Browser.Answer stopped = author.post(change + "/release", Map.of());
        assertThat(stopped.json().get("reason").asString()).isEqualTo("RELEASE_FAILED");
        assertThat(editions.count()).isEqualTo(known);
        assertThat(version(MODEL_KEY)).isEqualTo(model);
        sets.forget();
        jdbc.sql("delete from model_set where deployment = 'lost'").update();
        assertThat(released(change).get("artifacts").size()).isEqualTo(2);
    }
}
