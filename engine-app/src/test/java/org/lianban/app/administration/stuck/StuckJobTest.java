package org.lianban.app.administration.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A timer whose place in the flow is not found fails for real, until it is set right and tried again. */
class StuckJobTest extends CaseworkTest {

    private static final String PATH = "/api/administration/jobs";

    @Autowired
    private People people;

    @Autowired
    private Departments departments;

    private Browser administrator;
    private UUID caseId;
    private Map<String, String> right;

    @BeforeEach
    void aTimerThatFailed() {
        administrator = people.as("MARKET", Role.ADMINISTRATOR);
        caseId = office.applied(Situation.RESTAURANT);
        right =
                jdbc
                        .sql("""
                        select id_, handler_cfg_ from act_ru_job where root_proc_inst_id_ =
                            (select process_instance from approval_case where id = ?)
                        """)
                        .param(caseId)
                        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        right.keySet().forEach(job -> configure(job, "nowhere"));
        timersFireAt("2026-03-10T00:01");
    }

    /** Nothing stays stuck in the database that other tests share. */
    @AfterEach
    void setRight() {
        right.forEach(this::configure);
        stuck(administrator)
                .forEach(job -> administrator.post(PATH + "/" + job.get("id").asString() + "/retry", ""));
    }

    private void configure(String job, String place) {
        jdbc.sql("update act_ru_job set handler_cfg_ = ? where id_ = ?")
                .param(place)
                .param(job)
                .update();
    }

    private List<JsonNode> stuck(Browser browser) {
        return StreamSupport.stream(browser.get(PATH).json().get("items").spliterator(), false)
                .filter(job -> job.get("caseId").asString().equals(caseId.toString()))
                .toList();
    }

    @Test
    void isShownWithItsCaseAndTheReasonRetriedOnceAndGone() {
        List<JsonNode> shown = stuck(administrator);
        assertThat(shown).hasSize(1);
        JsonNode job = shown.get(0);
        assertThat(job.get("message").asString()).isNotEmpty();
        assertThat(job.get("element").asString()).isNotEmpty();

        right.forEach(this::configure);
        String retry = PATH + "/" + job.get("id").asString() + "/retry";
        assertThat(administrator.post(retry, "").status()).isEqualTo(204);
        assertThat(administrator.post(retry, "").status()).isEqualTo(409);
        assertThat(stuck(administrator)).isEmpty();
        timersFireAt("2026-03-10T00:02");
        assertThat(register.acceptedHow(caseId)).isEqualTo("DEEMED");

        String trail = "/api/administration/audit?kind=job_retried&about="
                + job.get("caseNumber").asString();
        assertThat(administrator.get(trail).json().get("items")).hasSize(1);
    }

    @Test
    void allOfItsKindAreRetriedAtOnce() {
        String element = stuck(administrator).get(0).get("element").asString();
        right.forEach(this::configure);
        Browser.Answer answer = administrator.post(PATH + "/retry", Map.of("element", element));
        assertThat(answer.json().get("count").asInt()).isPositive();
        assertThat(stuck(administrator)).isEmpty();
    }

    @Test
    void isNobodysBusinessInAnotherRegion() {
        departments.register(List.of(new Department(
                "FARAWAY", "990109", new LocalisedText("他区某局", "Far away"), Department.Kind.DEPARTMENT)));
        Browser stranger = people.as("FARAWAY", Role.ADMINISTRATOR);
        JsonNode job = stuck(administrator).get(0);
        assertThat(stuck(stranger)).isEmpty();
        assertThat(stranger.post(PATH + "/" + job.get("id").asString() + "/retry", "")
                        .status())
                .isEqualTo(409);
        String element = job.get("element").asString();
        assertThat(stranger.post(PATH + "/retry", Map.of("element", element))
                        .json()
                        .get("count")
                        .asInt())
                .isZero();
        assertThat(stuck(administrator)).hasSize(1);
    }

    @Test
    void theLedgerOfACaseIsFoundByItsNumberAndByWhoActed() {
        String number = stuck(administrator).get(0).get("caseNumber").asString();
        JsonNode entries = administrator
                .get("/api/administration/audit?source=cases&about=" + number)
                .json()
                .get("items");
        assertThat(entries).isNotEmpty();
        assertThat(entries.get(0).get("source").asString()).isEqualTo("CASES");
        String who = entries.get(0).get("who").asString();
        assertThat(administrator
                        .get("/api/administration/audit?source=cases&about=%s&who=%s".formatted(number, who))
                        .json()
                        .get("items"))
                .isNotEmpty();
        assertThat(administrator
                        .get("/api/administration/audit?source=cases&who=no-such-login&about=" + number)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void repeatedWorkIsListedWithItsNextTime() {
        JsonNode works = administrator.get("/api/administration/schedules").json();
        assertThat(works).isNotEmpty();
        assertThat(works.get(0).get("nextAt").asString()).isNotEmpty();
    }
}
