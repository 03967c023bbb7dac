package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.engine.release.Sets;
import org.lianban.app.organisation.Role;
import org.lianban.app.studio.release.ReleaseSweep;
import org.lianban.processes.ItemExaminationProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** A form from the day it is drawn to the day an approver fills it in, over HTTP. */
class ReleasedFormTest extends CaseworkTest {

    private static final String ITEM = "food-business-licence";
    private static final String KEY = "kitchen_visit";
    private static final String FORM = """
            {"type": "default", "id": "kitchen_visit", "schemaVersion": 19,
             "properties": {"lianban:name_zh": "后厨核查", "lianban:name_en": "Kitchen visit"},
             "components": [
               {"type": "textarea", "id": "f1", "key": "drains", "label": "排水情况", "validate": {"required": true}},
               {"type": "number", "id": "f2", "key": "sinks", "label": "水池数", "validate": {"min": 1}}]}
            """;

    @Autowired
    People people;

    @Autowired
    ReleaseSweep sweep;

    private final Sets sets = new Sets();
    private Browser author;

    @BeforeEach
    void designers(@Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(sets);
        sets.remember();
        author = people.as("MARKET", Role.DESIGNER);
    }

    /** What was released stays for ever, but not in force: the other tests share the database. */
    @AfterEach
    void takeOutOfForce() {
        sets.forget();
        jdbc.sql(
                        "update studio_artifact_version set from_at = null where from_at is not null and (version > 1 or key = ?)")
                .param(KEY)
                .update();
        jdbc.sql("update studio_part set open = false where open").update();
    }

    private String drawn() {
        String change = StudioTest.change(author);
        String form = StudioTest.part(StudioTest.add(author, change, "FORM", KEY, "EMPTY"));
        save(form, FORM);
        String model = StudioTest.part(StudioTest.add(author, change, "MODEL", ItemExaminationProcess.KEY, "IN_FORCE"));
        save(
                model,
                StudioTest.file(author, model, 1)
                        .replace(
                                "<bpmn:userTask id=\"examine\"",
                                "<bpmn:userTask camunda:formRef=\"" + KEY
                                        + "\" camunda:formRefBinding=\"deployment\" id=\"examine\""));
        return change;
    }

    private void save(String part, String content) {
        StudioTest.lock(author, part);
        Browser.Answer saved = StudioTest.save(author, part, 1, content);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        author.delete(part + "/lock");
    }

    private void approvedFrom(String change, String moment) {
        Browser.Answer submitted =
                author.post(change + "/submission", Map.of("note", "现场核查填表", "effectiveFrom", moment));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        Browser.Answer approved = people.as("MARKET", Role.DESIGNER).post(change + "/approval", Map.of());
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    }

    private static JsonNode formOf(Browser approver, UUID caseId) {
        JsonNode forms = approver.get("/api/cases/" + caseId + "/stage-forms").json();
        assertThat(forms.size()).isEqualTo(1);
        return forms.get(0);
    }

    /** The button by which the opinion is given. */
    private static JsonNode actionOf(Browser approver, UUID caseId) {
        for (JsonNode action : approver.get("/api/cases/" + caseId).json().get("actions")) {
            if (action.get("name").asString().equals("opinion")) {
                return action;
            }
        }
        throw new AssertionError("no opinion");
    }

    @Test
    void isAskedAtTheTaskOfCasesThatBeginAfterItsRelease() {
        UUID earlier = office.accepted(Situation.FOOD_LICENCE);
        approvedFrom(drawn(), "2026-03-09T00:00:00+08:00");
        moveTo("2026-03-09T00:00");
        sweep.sweep();
        moveTo("2026-03-09T09:00");
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        Browser approver = people.as("MARKET", Role.APPROVER);
        assertThat(approver.get("/api/cases/" + earlier + "/stage-forms").json().size())
                .isZero();
        JsonNode asked = formOf(approver, caseId);
        assertThat(asked.get("name").get("zh").asString()).isEqualTo("后厨核查");
        assertThat(asked.get("asks").asBoolean()).isTrue();
        assertThat(asked.get("fillable").asBoolean()).isTrue();

        String task = "/api/tasks/" + register.examination(caseId, ITEM).id();
        JsonNode closed = actionOf(approver, caseId);
        assertThat(closed.get("allowed").asBoolean()).isFalse();
        assertThat(closed.get("why").get("zh").asString()).isEqualTo("本环节的表单还没有填写。");
        Map<String, String> opinion = Map.of("result", "AGREE", "text", "同意");
        Browser.Answer refused = approver.post(task + "/opinion", opinion);
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.text()).contains("表单");

        Browser.Answer wrong = approver.post(task + "/stage-form", Map.of("values", Map.of("sinks", 0)));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("values.drains", "values.sinks");
        Browser.Answer filled =
                approver.post(task + "/stage-form", Map.of("values", Map.of("drains", "通畅", "sinks", 2)));
        assertThat(filled.status()).as(filled.text()).isEqualTo(200);
        assertThat(formOf(approver, caseId).get("values").get("drains").asString())
                .isEqualTo("通畅");
        assertThat(actionOf(approver, caseId).get("allowed").asBoolean()).isTrue();
        Browser.Answer given = approver.post(task + "/opinion", opinion);
        assertThat(given.status()).as(given.text()).isEqualTo(200);
    }
}
