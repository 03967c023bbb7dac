package org.lianban.app.casework.stageform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianban.app.casework.Office.by;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.engine.release.ModelReleases;
import org.lianban.app.engine.release.RefusedModels;
import org.lianban.app.engine.release.Sets;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.Refusal;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.checking.ModelFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class StageFormsTest extends CaseworkTest {

    private static final String ITEM = "food-business-licence";
    private static final String SECRET = "后厨排水不畅";

    @Autowired
    BoundForms forms;

    @Autowired
    StageFormBook book;

    @Autowired
    Opinions opinions;

    @Autowired
    ModelReleases releases;

    private final Sets sets = new Sets();
    private UUID caseId;
    private UUID task;
    private Actor approver;

    @BeforeEach
    void anExaminationWithAForm(@Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(sets);
        sets.remember();
        releases.release("现场核查表", List.of(examination(), form("排水情况")), at("2026-03-02T09:00"));
        caseId = office.accepted(Situation.FOOD_LICENCE);
        task = register.examination(caseId, ITEM).id();
        approver = office.approver("MARKET");
    }

    @AfterEach
    void forget() {
        sets.forget();
    }

    private static ModelFile examination() {
        return Sets.changed(
                ItemExaminationProcess.KEY,
                xml -> xml.replace(
                        "<bpmn:userTask id=\"examine\"",
                        "<bpmn:userTask camunda:formRef=\"site_visit\" camunda:formRefBinding=\"deployment\" id=\"examine\""));
    }

    private static ModelFile form(String label) {
        return new ModelFile("site_visit.form", """
                {"type": "default", "id": "site_visit", "schemaVersion": 19,
                 "properties": {"lianban:name_zh": "现场核查", "lianban:name_en": "Site visit"},
                 "components": [
                   {"type": "textarea", "id": "f1", "key": "drains", "label": "%s", "validate": {"required": true, "maxLength": 20}},
                   {"type": "number", "id": "f2", "key": "sinks", "label": "水池数", "validate": {"min": 1}}]}
                """.formatted(label).getBytes(StandardCharsets.UTF_8));
    }

    private void fill(Map<String, @Nullable Object> values) {
        forms.fill(by(approver), task, new FilledStageForm(values));
    }

    private void agree() {
        opinions.give(by(approver), task, new OpinionForm(Opinion.AGREE, "同意"));
    }

    private StageFormView seenBy(Actor reader) {
        List<StageFormView> seen = book.of(reader, caseId);
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }

    @Test
    void theStageDoesNotEndBeforeItsFormIsFilledIn() {
        assertThatThrownBy(this::agree)
                .isInstanceOf(Refusal.class)
                .hasMessage("The form of this stage has not been filled in.");
        assertThat(register.examination(caseId, ITEM).state().isOpen()).isTrue();
        fill(Map.of("drains", SECRET, "sinks", 2));
        agree();
        assertThat(register.facts(caseId)).contains("STAGE_FORM_FILLED", "OPINION_GIVEN");
    }

    @Test
    void whatIsWrongIsRefusedByTheNameOfItsFieldAndNothingIsKept() {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> fill(Map.of("sinks", 0)));
        assertThat(refused.fields())
                .extracting(Refusal.FieldProblem::field)
                .containsExactly("values.drains", "values.sinks");
        assertThat(refused.fields().get(1).message().zh()).isEqualTo("水池数：不小于 1。");
        assertThat(seenBy(approver).answers()).isZero();
    }

    @Test
    void whatIsFilledInStandsWithTheStageAndInNoLedger() {
        fill(Map.of("drains", SECRET));
        StageFormView seen = seenBy(approver);
        assertThat(seen.values()).containsEntry("drains", SECRET);
        assertThat(seen.name().en()).isEqualTo("Site visit");
        assertThat(seen.filledBy()).isEqualTo(approver.name());
        assertThat(jdbc.sql("select string_agg(data::text, '') from clock_event where case_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .single())
                .contains("site_visit")
                .doesNotContain(SECRET);
    }

    @Test
    void whatItSaidBeforeIsKept() {
        fill(Map.of("drains", "通畅"));
        fill(Map.of("drains", SECRET));
        assertThat(seenBy(approver).answers()).isEqualTo(2);
        assertThat(jdbc.sql("select filled ->> 'drains' from stage_answer where case_id = ? order by number")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .containsExactly("通畅", SECRET);
    }

    @Test
    void aLaterReleaseDoesNotChangeWhatIsAsked() {
        releases.release("改名", List.of(form("排烟情况")), at("2026-03-02T09:00"));
        assertThat(seenBy(approver).schema()).contains("排水情况").doesNotContain("排烟情况");
    }

    @Test
    void whoOnlySupervisesDoesNotSeeWhatWasFilledIn() {
        fill(Map.of("drains", SECRET));
        Actor supervisor = office.district().person("SERVICE_CENTRE", Set.of(Role.SUPERVISOR), Set.of());
        StageFormView seen = seenBy(supervisor);
        assertThat(seen.withheld()).isTrue();
        assertThat(seen.values()).isEmpty();
        assertThat(seen.fillable()).isFalse();
    }

    @Test
    void onlyWhoseTaskItIsFillsItIn() {
        assertThat(seenBy(approver).fillable()).isTrue();
        assertThat(seenBy(office.clerk()).fillable()).isFalse();
        assertThatThrownBy(() -> forms.fill(by(office.clerk()), task, new FilledStageForm(Map.of("drains", "x"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> book.of(office.approver("FIRE"), caseId)).isInstanceOf(Refusal.class);
    }

    @Test
    void afterTheStageNobodyFillsItIn() {
        fill(Map.of("drains", SECRET));
        agree();
        assertThat(seenBy(approver).fillable()).isFalse();
        assertThatThrownBy(() -> fill(Map.of("drains", "x"))).isInstanceOf(Refusal.class);
    }

    @Test
    void aSetWithoutTheFormThatAStageNamesIsRefused() {
        ModelFile other = Sets.changed(
                ItemExaminationProcess.KEY,
                xml -> xml.replace(
                        "<bpmn:userTask id=\"examine\"", "<bpmn:userTask camunda:formRef=\"nowhere\" id=\"examine\""));
        assertThatThrownBy(() -> releases.release("缺表单", List.of(other), at("2026-03-02T09:00")))
                .isInstanceOfSatisfying(RefusedModels.class, refused -> assertThat(refused.findings())
                        .extracting(found -> found.finding().rule().id() + "@"
                                + found.finding().elementId())
                        .containsExactly("unsupported@examine"));
    }

    @Test
    void aSetWithAHostileFormIsRefused() {
        ModelFile hostile = new ModelFile("site_visit.form", """
                {"id": "site_visit", "components": [{"type": "html", "id": "h", "content": "<script>1</script>"}]}
                """.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> releases.release("恶意表单", List.of(hostile), at("2026-03-02T09:00")))
                .isInstanceOf(RefusedModels.class);
    }
}
