package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.Race.Result;
import org.lianban.app.casework.acceptance.ApplicationForm.HandedIn;
import org.lianban.app.casework.acceptance.CorrectionForm;
import org.lianban.app.casework.acceptance.CorrectionForm.Defect;
import org.lianban.app.casework.acceptance.CorrectionSubmission;
import org.lianban.app.casework.acceptance.Corrections;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.FormChanges;
import org.lianban.app.casework.gathering.Gatherings;
import org.lianban.app.casework.gathering.PartForm;
import org.lianban.app.casework.gathering.PartItem;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;

/** A field of the form is corrected by the one notice as a material is, and what stood there before stays to be read. */
class CorrectedFormsTest extends CaseworkTest {

    @Autowired
    People people;

    @Autowired
    Corrections corrections;

    @Autowired
    Gatherings gatherings;

    @Autowired
    CaseForms forms;

    @Autowired
    FormChanges changes;

    private void ask(UUID caseId, String... keys) {
        corrections.send(
                by(office.clerk()),
                caseId,
                new CorrectionForm(
                        List.of(keys).stream()
                                .map(key -> new Defect(key, "与图纸不一致"))
                                .toList(),
                        null));
    }

    private UUID asked(String... keys) {
        UUID caseId = office.applied(Situation.RESTAURANT);
        ask(caseId, keys);
        return caseId;
    }

    private CommandReceipt handIn(UUID caseId, Map<String, String> fields) {
        return corrections.submit(by(office.clerk()), caseId, new CorrectionSubmission(List.of(), fields));
    }

    private Map<String, String> values(UUID caseId) {
        return forms.find(caseId).orElseThrow().values();
    }

    private String paper(UUID caseId, String kind) {
        return jdbc.sql("select content::text from paper where case_id = ? and kind = ?")
                .params(caseId, kind)
                .query(String.class)
                .single();
    }

    private String ledger(UUID caseId) {
        return String.join(
                "\n",
                jdbc.sql("select data::text from clock_event where case_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .list());
    }

    @Nested
    class Asking {

        @Test
        void namesTheFieldByItsLabelInTheNoticeAndOnThePaper() {
            UUID caseId = asked("form.floor-area");
            assertThat(register.state(caseId)).isEqualTo("CORRECTING");
            assertThat(register.lastNotice(caseId).text().zh()).contains("申请表“经营场所建筑面积”：与图纸不一致");
            assertThat(register.lastNotice(caseId).text().en())
                    .contains("form field \"" + label("floor-area") + "\": 与图纸不一致");
            assertThat(paper(caseId, "CORRECTION")).contains("申请表“经营场所建筑面积”", label("floor-area"), "与图纸不一致");
        }

        private String label(String key) {
            return forms.find(caseId())
                    .orElseThrow()
                    .field(key)
                    .orElseThrow()
                    .label()
                    .en();
        }

        private UUID caseId() {
            return office.cases().get(office.cases().size() - 1);
        }

        @Test
        void standsInTheOneNoticeWithWhatADepartmentWantsOfAnotherField() {
            UUID caseId = office.applied(Situation.RESTAURANT);
            gatherings.open(by(office.clerk()), caseId);
            gatherings.say(
                    by(office.approver("FIRE")),
                    caseId,
                    new PartForm(List.of(new PartItem("form.exits", "图上只有一个安全出口", "写明两个", "消防法 第十五条"))));
            corrections.send(
                    by(office.clerk()),
                    caseId,
                    new CorrectionForm(List.of(new Defect("form.seats", "与合同不符")), null, true));
            assertThat(register.lastNotice(caseId).text().zh()).contains("图上只有一个安全出口", "写明两个", "与合同不符");
            assertThat(paper(caseId, "CORRECTION")).contains("图上只有一个安全出口", "与合同不符");
        }

        @Test
        void isRefusedForAFieldThatNobodyFilledIn() {
            UUID caseId = office.applied(Situation.RESTAURANT);
            assertRefused(() -> ask(caseId, "form.bank-account"))
                    .unlawfulBy("行政许可法 第三十一条")
                    .saying("bank-account");
            assertRefused(() -> ask(caseId, "form.business-name")).saying("没有由申请人填写的");
            gatherings.open(by(office.clerk()), caseId);
            assertRefused(() -> gatherings.say(
                            by(office.approver("FIRE")),
                            caseId,
                            new PartForm(List.of(new PartItem("form.bank-account", "缺", null, null)))))
                    .unlawfulBy("行政许可法 第三十一条");
            assertThat(register.state(caseId)).isEqualTo("RECEIVED");
        }

        @Test
        void namesAFieldOnceInAPartAndOnNoPage() {
            UUID caseId = office.applied(Situation.RESTAURANT);
            gatherings.open(by(office.clerk()), caseId);
            assertRefused(() -> say(caseId, "FIRE", exits("图上只有一个"), exits("出口过窄")))
                    .as(RefusalKind.INVALID)
                    .saying("同一项写了两次");
            assertRefused(() -> say(caseId, "FIRE", new PartItem("form.exits", "缺", null, null, 2, null)))
                    .as(RefusalKind.INVALID)
                    .saying("不填页码");
        }

        @Test
        void isForTheDepartmentsWhoseItemsAskTheFieldAndForTheWindow() {
            UUID caseId = office.applied(Situation.RESTAURANT);
            gatherings.open(by(office.clerk()), caseId);
            assertRefused(() -> say(caseId, "URBAN", exits("缺")))
                    .unlawfulBy("行政许可法 第三十一条")
                    .saying("不是本部门的事项要求填写的");
            gatherings.say(by(office.clerk()), caseId, new PartForm(List.of(exits("与合同不符"))));
        }

        @Test
        void listsTheFieldOnceWithTheWordsOfAllWhoNamedIt() {
            UUID caseId = office.applied(Situation.RESTAURANT);
            gatherings.open(by(office.clerk()), caseId);
            say(caseId, "FIRE", exits("图上只有一个安全出口"));
            corrections.send(
                    by(office.clerk()),
                    caseId,
                    new CorrectionForm(List.of(new Defect("form.exits", "与合同不符")), null, true));
            String name = forms.find(caseId)
                    .orElseThrow()
                    .field("exits")
                    .orElseThrow()
                    .label()
                    .zh();
            assertThat(register.lastNotice(caseId).text().zh()).endsWith("申请表“" + name + "”：图上只有一个安全出口；与合同不符");
            assertThat(paper(caseId, "CORRECTION"))
                    .containsOnlyOnce("申请表“" + name + "”")
                    .contains("图上只有一个安全出口；与合同不符", "、综合窗口");
        }

        private void say(UUID caseId, String department, PartItem... items) {
            gatherings.say(by(office.approver(department)), caseId, new PartForm(List.of(items)));
        }

        private static PartItem exits(String defect) {
            return new PartItem("form.exits", defect, null, null);
        }

        @Test
        void isForNoDepartmentThatHasNoPartInTheCase() {
            UUID caseId = office.applied(Situation.RESTAURANT);
            gatherings.open(by(office.clerk()), caseId);
            PartForm exits = new PartForm(List.of(new PartItem("form.exits", "缺", null, null)));
            assertRefused(() -> gatherings.say(by(office.approver("WATER")), caseId, exits))
                    .as(RefusalKind.NOT_FOUND);
        }
    }

    @Nested
    class HandingIn {

        @Test
        void countsFromThenOnAndTheEarlierValueStaysReadable() {
            UUID caseId = asked("form.floor-area");
            assertThat(handIn(caseId, Map.of("floor-area", " 120 ")).message().zh())
                    .isEqualTo("补正内容已收齐");
            assertThat(register.state(caseId)).isEqualTo("RECEIVED");
            assertThat(values(caseId)).containsEntry("floor-area", "120").containsEntry("seats", "36");
            assertThat(changes.ofCase(caseId)).singleElement().satisfies(change -> {
                assertThat(change.earlier()).isEqualTo("86.5");
                assertThat(change.later()).isEqualTo("120");
                assertThat(change.revision()).isEqualTo(2);
                assertThat(change.by()).isEqualTo(office.clerk().name());
                assertThat(change.byApplicant()).isFalse();
            });
            assertThat(register.facts(caseId)).endsWith("FORM_CORRECTED", "CORRECTIONS_RECEIVED");
            assertThat(ledger(caseId))
                    .contains("form.floor-area")
                    .doesNotContain("86.5")
                    .doesNotContain("120");
            assertThat(paper(caseId, "CORRECTIONS_RECEIVED")).contains("已更正的申请表内容", "120");
            office.accept(caseId);
        }

        @Test
        void aNumberOfAPersonStandsInNoLedgerAndMaskedOnPaper() {
            UUID caseId = asked("form.legal-representative-id");
            handIn(caseId, Map.of("legal-representative-id", "990101198001010014"));
            assertThat(ledger(caseId)).doesNotContain("99010119");
            assertThat(paper(caseId, "CORRECTIONS_RECEIVED"))
                    .contains("990*************14")
                    .doesNotContain("990101198001010014");
        }

        @Test
        void waitsForTheRestBeItAFieldOrAMaterial() {
            UUID caseId = asked("form.floor-area", "form.seats", "premises-layout");
            assertThat(handIn(caseId, Map.of("seats", "30")).message().zh()).contains("尚缺", "申请表“经营场所建筑面积”");
            assertThat(register.lastNotice(caseId).text().zh()).contains("尚缺");
            corrections.submit(
                    by(office.clerk()),
                    caseId,
                    new CorrectionSubmission(
                            List.of(new HandedIn("premises-layout", true, null)), Map.of("floor-area", "90")));
            assertThat(register.state(caseId)).isEqualTo("RECEIVED");
            assertThat(changes.ofCase(caseId))
                    .extracting("revision", "field")
                    .containsExactly(tuple(2, "seats"), tuple(3, "floor-area"));
        }

        @Test
        void whoStandsByWhatHeSaidHasAnsweredToo() {
            UUID caseId = asked("form.floor-area");
            handIn(caseId, Map.of("floor-area", "86.5"));
            assertThat(register.state(caseId)).isEqualTo("RECEIVED");
            assertThat(changes.ofCase(caseId)).singleElement().satisfies(change -> assertThat(change.later())
                    .isEqualTo(change.earlier()));
        }

        @Test
        void isRefusedWithEveryFaultAtOnceAndChangesNothing() {
            UUID caseId = asked("form.floor-area", "form.exits", "form.uses-gas");
            assertRefused(() ->
                            handIn(caseId, Map.of("floor-area", "2", "exits", " ", "uses-gas", "maybe", "seats", "30")))
                    .satisfies(refusal -> assertThat(refusal.fields())
                            .extracting("field")
                            .containsExactlyInAnyOrder("form.floor-area", "form.exits", "form.uses-gas", "form.seats"));
            assertThat(values(caseId)).containsEntry("floor-area", "86.5");
            assertThat(changes.ofCase(caseId)).isEmpty();
            assertRefused(() -> handIn(caseId, Map.of())).saying("没有提交任何补正内容");
        }

        @Test
        void byTwoAtTheSameMomentLeavesOneAndTellsTheOther() throws InterruptedException {
            UUID caseId = asked("form.floor-area", "form.seats");
            List<Result<CommandReceipt>> both = Race.run(List.of(
                    () -> handIn(caseId, Map.of("floor-area", "91")),
                    () -> handIn(caseId, Map.of("floor-area", "92"))));
            assertThat(both).filteredOn(Result::won).hasSize(1);
            assertThat(both).filteredOn(Result::refused).singleElement().satisfies(lost -> assertThat(lost.thrown())
                    .hasMessageContaining("Somebody has handed in a correction of this already"));
            assertThat(changes.ofCase(caseId)).hasSize(1);
        }
    }

    @Nested
    class OverHttp {

        @Test
        void theWindowSeesTheFaultsAtTheirFieldsAndWhoHandlesTheCaseTheEarlierValues() {
            UUID caseId = asked("form.floor-area");
            String path = "/api/cases/" + caseId;
            Browser clerk = people.as("SERVICE_CENTRE", Role.CLERK);
            Browser supervisor = people.as("SUPERVISION", Role.SUPERVISOR);
            supervisor.put(path + "/seen", Map.of());
            Browser.Answer view = clerk.get(path);
            assertThat(view.json().at("/correctionNotice/fields/0/label/zh").asString())
                    .isEqualTo("经营场所建筑面积");
            Browser.Answer refused = clerk.post(
                    path + "/corrections", Map.of("materials", List.of(), "form", Map.of("floor-area", "2")));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("errors").findValuesAsString("field")).containsExactly("form.floor-area");

            Browser.Answer done = clerk.post(
                    path + "/corrections", Map.of("materials", List.of(), "form", Map.of("floor-area", "77.7")));
            assertThat(done.status()).as(done.text()).isEqualTo(200);
            Browser.Answer form = clerk.get(path + "/form");
            assertThat(form.json().get("revision").asInt()).isEqualTo(2);
            assertThat(form.json().at("/changes/0/earlier").asString()).isEqualTo("86.5");
            assertThat(form.json().at("/values/floor-area").asString()).isEqualTo("77.7");

            assertThat(supervisor.get(path + "/form").text())
                    .contains("\"revision\":2", "floor-area")
                    .doesNotContain("86.5", "77.7");
            assertThat(supervisor.get(path + "/timeline").text())
                    .contains("更正申请表 1 项（第 2 版）")
                    .doesNotContain("77.7");
            assertThat(supervisor.put(path + "/seen", Map.of()).text()).contains("FORM_CORRECTED");
            assertThat(people.as("TAX", Role.APPROVER).get(path + "/form").status())
                    .isEqualTo(404);
        }

        @Test
        void lateMaterialsBringNoFields() {
            UUID caseId = asked("form.floor-area");
            Browser.Answer refused = people.as("SERVICE_CENTRE", Role.CLERK)
                    .post(
                            "/api/cases/" + caseId + "/late-materials",
                            Map.of("materials", List.of(), "form", Map.of("floor-area", "80")));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(values(caseId)).containsEntry("floor-area", "86.5");
        }
    }
}
