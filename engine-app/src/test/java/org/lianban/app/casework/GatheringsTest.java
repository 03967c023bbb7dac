package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.Race.Result;
import org.lianban.app.casework.acceptance.CorrectionForm;
import org.lianban.app.casework.acceptance.Corrections;
import org.lianban.app.casework.gathering.AwaitedPart;
import org.lianban.app.casework.gathering.CorrectionPart;
import org.lianban.app.casework.gathering.GatheredBook;
import org.lianban.app.casework.gathering.Gatherings;
import org.lianban.app.casework.gathering.PartForm;
import org.lianban.app.casework.gathering.PartItem;
import org.lianban.app.casework.gathering.PartState;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;

class GatheringsTest extends CaseworkTest {

    private static final String LAYOUT = "premises-layout";
    private static final CorrectionForm NOTHING_OWN = new CorrectionForm(List.of(), null);
    private static final CorrectionForm NOT_WAITING = new CorrectionForm(List.of(), null, true);

    @Autowired
    Gatherings gatherings;

    @Autowired
    GatheredBook book;

    @Autowired
    Corrections corrections;

    private UUID gathered() {
        UUID caseId = office.applied(Situation.RESTAURANT);
        gatherings.open(by(office.clerk()), caseId);
        return caseId;
    }

    private CommandReceipt say(Actor actor, UUID caseId, PartItem... items) {
        return gatherings.say(by(actor), caseId, new PartForm(Arrays.asList(items)));
    }

    private static PartItem layout(String defect) {
        return new PartItem(LAYOUT, defect, "标注两个安全出口", "消防法 第十五条");
    }

    private PartState stateOf(UUID caseId, String department) {
        return book.ofCase(office.clerk(), caseId).stream()
                .filter(part -> part.department().equals(department))
                .map(CorrectionPart::state)
                .findFirst()
                .orElseThrow();
    }

    private void restSaysNothing(UUID caseId) {
        book.ofCase(office.clerk(), caseId).stream()
                .filter(part -> part.state() == PartState.LOOKING)
                .forEach(part -> say(office.approver(part.department()), caseId));
    }

    private String items(UUID caseId) {
        return jdbc.sql("select items::text from correction_notice where case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    @Nested
    class Asking {

        @Test
        void letsEveryDepartmentOfTheSituationSeeTheCaseAndFindItAmongThoseAwaited() {
            UUID caseId = office.applied(Situation.RESTAURANT);
            Actor fire = office.approver("FIRE");
            assertRefused(() -> book.ofCase(fire, caseId)).as(RefusalKind.NOT_FOUND);
            gatherings.open(by(office.clerk()), caseId);
            assertThat(book.ofCase(fire, caseId))
                    .extracting(CorrectionPart::department)
                    .contains("FIRE", "MARKET", "URBAN")
                    .doesNotHaveDuplicates();
            assertThat(book.awaited(fire, null, 100).items())
                    .extracting(AwaitedPart::caseId)
                    .contains(caseId);
            say(fire, caseId);
            assertThat(book.awaited(fire, null, 100).items())
                    .extracting(AwaitedPart::caseId)
                    .doesNotContain(caseId);
        }

        @Test
        void happensOnceAndOnlyAtTheWindow() {
            UUID caseId = gathered();
            assertRefused(() -> gatherings.open(by(office.clerk()), caseId)).saying("各部门已在查看材料");
            assertRefused(() -> gatherings.open(by(office.approver("FIRE")), caseId))
                    .saying("您的角色无权");
        }

        @Test
        void endsWhenTheApplicationIsAccepted() {
            UUID caseId = gathered();
            office.accept(caseId);
            assertThat(stateOf(caseId, "FIRE")).isEqualTo(PartState.MISSED);
        }
    }

    @Nested
    class Saying {

        @Test
        void isForThoseWhoWereAsked() {
            UUID caseId = gathered();
            assertRefused(() -> say(office.approver("WATER"), caseId, layout("缺")))
                    .as(RefusalKind.NOT_FOUND);
        }

        @Test
        void replacesWhatTheDepartmentSaidBefore() {
            UUID caseId = gathered();
            say(office.approver("FIRE"), caseId, layout("没有疏散通道"));
            say(office.approver("FIRE"), caseId, layout("疏散通道过窄"));
            assertThat(book.ofCase(office.clerk(), caseId).stream()
                            .flatMap(part -> part.items().stream())
                            .map(PartItem::defect))
                    .containsExactly("疏散通道过窄");
        }

        @Test
        void asksNeitherForWhatIsNotListedNorTwiceForTheSame() {
            UUID caseId = gathered();
            Actor fire = office.approver("FIRE");
            assertRefused(() -> say(fire, caseId, new PartItem("bank-statement", "缺", null, null)))
                    .unlawfulBy("行政许可法 第三十一条");
            assertRefused(() -> say(fire, caseId, layout("缺"), layout("缺 "))).saying("写了两次");
            assertThat(stateOf(caseId, "FIRE")).isEqualTo(PartState.LOOKING);
        }
    }

    @Nested
    class TheOneNotice {

        @Test
        void waitsForThoseWhoStillLookUnlessTheWindowSaysOtherwise() {
            UUID caseId = gathered();
            say(office.approver("FIRE"), caseId, layout("没有疏散通道"));
            assertRefused(() -> corrections.send(by(office.clerk()), caseId, NOTHING_OWN))
                    .saying("正在查看材料");
            assertThat(register.state(caseId)).isEqualTo("RECEIVED");
            corrections.send(by(office.clerk()), caseId, NOT_WAITING);
            assertThat(stateOf(caseId, "MARKET")).isEqualTo(PartState.MISSED);
        }

        @Test
        void namesWhatEveryDepartmentWantsTheSameThingOnceAndTellsTheTelephone() {
            UUID caseId = gathered();
            say(office.approver("FIRE"), caseId, layout("没有疏散通道"));
            say(office.approver("MARKET"), caseId, layout("没有疏散通道"), layout("缺少冷食区"));
            restSaysNothing(caseId);
            corrections.send(by(office.clerk()), caseId, NOTHING_OWN);
            assertThat(register.lastNotice(caseId).text().zh())
                    .containsOnlyOnce("没有疏散通道")
                    .contains("缺少冷食区", "标注两个安全出口", "消防法 第十五条");
            assertThat(items(caseId)).contains("\"departments\": [\"FIRE\", \"MARKET\"]");
            assertThat(jdbc.sql("select told_to from correction_notice where case_id = ?")
                            .param(caseId)
                            .query(String.class)
                            .single())
                    .isEqualTo("13800000000");
            assertThat(paperOf(caseId)).contains("提出部门", "没有疏散通道");
        }

        @Test
        void isTheLastWord() {
            UUID caseId = gathered();
            say(office.approver("FIRE"), caseId, layout("没有疏散通道"));
            restSaysNothing(caseId);
            corrections.send(by(office.clerk()), caseId, NOTHING_OWN);
            assertRefused(() -> say(office.approver("MARKET"), caseId, layout("缺少冷食区")))
                    .unlawfulBy("行政许可法 第三十二条")
                    .saying("补正只能一次性告知");
        }

        @Test
        void isNotSentWithoutAnythingToCorrect() {
            UUID caseId = gathered();
            restSaysNothing(caseId);
            assertRefused(() -> corrections.send(by(office.clerk()), caseId, NOTHING_OWN))
                    .saying("不必告知");
        }

        private String paperOf(UUID caseId) {
            return jdbc.sql("select content::text from paper where case_id = ? and kind = 'CORRECTION'")
                    .param(caseId)
                    .query(String.class)
                    .single();
        }
    }

    @Test
    void twoDepartmentsAtTheSameMomentBothStandInItAndWhoComesAfterTheNoticeIsRefused() throws InterruptedException {
        UUID caseId = gathered();
        Actor fire = office.approver("FIRE");
        Actor market = office.approver("MARKET");
        List<Result<CommandReceipt>> both = Race.run(
                List.of(() -> say(fire, caseId, layout("没有疏散通道")), () -> say(market, caseId, layout("缺少冷食区"))));
        assertThat(both).allMatch(Result::won);
        List<Result<CommandReceipt>> last = Race.run(List.of(
                () -> corrections.send(by(office.clerk()), caseId, NOT_WAITING),
                () -> say(office.approver("URBAN"), caseId, layout("没有标注户外设施"))));
        assertThat(last.get(0).won()).isTrue();
        assertThat(items(caseId)).contains("没有疏散通道", "缺少冷食区");
        assertThat(items(caseId).contains("没有标注户外设施")).isEqualTo(last.get(1).won());
    }
}
