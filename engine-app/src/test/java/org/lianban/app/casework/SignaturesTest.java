package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.AwaitedAnswers;
import org.lianban.app.casework.examination.HandOverForm;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.examination.SignatureForms;
import org.lianban.app.casework.examination.Signatures;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;

/** 加签 and 会签: nobody concludes an examination before everybody who was asked by name has said his word. */
class SignaturesTest extends CaseworkTest {

    private static final String ITEM = "shop-sign";
    private static final OpinionForm AGREE = new OpinionForm(Opinion.AGREE, "符合条件");

    @Autowired
    Signatures signatures;

    @Autowired
    AwaitedAnswers awaited;

    @Autowired
    Opinions opinions;

    @Autowired
    TaskMoves moves;

    private UUID caseId;
    private UUID examination;
    private Actor examiner;
    private Actor colleague;
    private Actor fire;

    @BeforeEach
    void aJointCaseIsExamined() {
        caseId = office.accepted(Situation.RESTAURANT);
        examiner = office.approver("URBAN");
        colleague = office.district().approver("URBAN");
        fire = office.district().approver("FIRE");
        examination = register.examination(caseId, ITEM).id();
    }

    private void addExaminer() {
        signatures.addExaminer(by(examiner), examination, new SignatureForms.Examiner(colleague.login(), "请复核现场情况"));
    }

    private void askToSign(Actor... people) {
        List<String> logins = List.of(people).stream().map(Actor::login).toList();
        signatures.askToSign(by(examiner), examination, new SignatureForms.Signers(logins, "请会签"));
    }

    private UUID askedOf(Actor person) {
        return register.openTasks(caseId).stream()
                .filter(task -> person.staff().equals(task.assignee()))
                .map(WorkTask::subject)
                .findFirst()
                .orElseThrow();
    }

    private void sign(Actor person, Opinion verdict) {
        signatures.sign(by(person), askedOf(person), new SignatureForms.Signed(verdict, "已阅"));
    }

    private void conclude() {
        opinions.give(by(examiner), examination, AGREE);
    }

    @Test
    void anAddedExaminerSaysHisWordBeforeTheOpinionAndTheClockRunsOn() {
        var due = register.branchClock(caseId, ITEM).dueDate();
        addExaminer();
        assertRefused(this::conclude).unlawfulBy("lianban 任务规则：加签与会签").saying(colleague.name());
        sign(colleague, Opinion.DISAGREE);
        assertThat(register.branchClock(caseId, ITEM).dueDate()).isEqualTo(due);
        conclude();
        assertThat(register.facts(caseId)).endsWith("EXAMINER_ADDED", "EXAMINER_ANSWERED", "OPINION_GIVEN");
    }

    @Test
    void allWhoWereAskedSignAndOnlyTheyCan() {
        askToSign(colleague, fire);
        UUID asked = askedOf(fire);
        Actor other = office.district().approver("FIRE");
        assertRefused(() -> signatures.sign(by(other), asked, new SignatureForms.Signed(Opinion.AGREE, "代签")))
                .as(RefusalKind.CONFLICT);
        WorkTask task = register.openTasks(caseId).stream()
                .filter(open -> asked.equals(open.subject()))
                .findFirst()
                .orElseThrow();
        assertRefused(() -> moves.transfer(by(fire), task.id(), new HandOverForm(other.login(), "出差")))
                .unlawfulBy("lianban 任务规则");
        sign(fire, Opinion.AGREE);
        assertRefused(this::conclude).saying(colleague.name());
        sign(colleague, Opinion.AGREE);
        conclude();
    }

    @Test
    void whoHasNothingToDoWithTheCaseIsNotAskedNorAnybodyTwice() {
        Actor stranger = office.district().approver("GOVERNMENT");
        assertRefused(() -> askToSign(stranger)).onField("signers");
        assertRefused(() -> askToSign(colleague, colleague)).onField("signers");
        assertRefused(() -> askToSign(examiner)).onField("signers");
        assertRefused(() -> signatures.addExaminer(
                        by(examiner), examination, new SignatureForms.Examiner(fire.login(), "请复核")))
                .onField("to");
        askToSign(colleague);
        assertRefused(() -> askToSign(colleague)).as(RefusalKind.CONFLICT);
    }

    @Test
    void aRequestIsRemindedOnceADayAndCalledOffByWhoAsked() {
        askToSign(fire);
        UUID asked = askedOf(fire);
        assertRefused(() -> awaited.callOff(by(fire), asked)).as(RefusalKind.FORBIDDEN);
        awaited.remind(by(examiner), asked);
        assertRefused(() -> awaited.remind(by(examiner), asked)).as(RefusalKind.CONFLICT);
        assertThat(jdbc.sql("select count(*) from message where dedup_key like ?")
                        .param("reminder " + asked + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        awaited.callOff(by(examiner), asked);
        conclude();
        assertThat(register.facts(caseId))
                .endsWith("SIGNATURE_ASKED", "ANSWER_REMINDED", "REQUEST_CALLED_OFF", "OPINION_GIVEN");
        assertRefused(() -> signatures.sign(by(fire), asked, new SignatureForms.Signed(Opinion.AGREE, "已阅")))
                .as(RefusalKind.CONFLICT);
    }

    @Test
    void theHeadNamesAnotherForOneWhoHasLeft() {
        askToSign(fire);
        UUID asked = askedOf(fire);
        jdbc.sql("update staff set active = false where id = ?")
                .param(fire.staff())
                .update();
        Actor head = office.head("FIRE");
        Actor successor = office.district().approver("FIRE");
        var form = new HandOverForm(successor.login(), "原签署人已调离");
        assertRefused(() -> awaited.reassign(by(office.head("MARKET")), asked, form))
                .as(RefusalKind.FORBIDDEN);
        awaited.reassign(by(head), asked, form);
        sign(successor, Opinion.AGREE);
        conclude();
    }

    @Test
    void aHeadWhoIsNoApproverSigns() {
        Actor head = office.district().person("FIRE", Set.of(Role.HEAD), Set.of());
        askToSign(head);
        sign(head, Opinion.AGREE);
        conclude();
    }

    @Test
    void twoWhoSignAtOnceBothHaveSigned() throws InterruptedException {
        askToSign(colleague, fire);
        UUID first = askedOf(colleague);
        UUID second = askedOf(fire);
        var yes = new SignatureForms.Signed(Opinion.AGREE, "同意");
        var results = Race.run(List.of(
                () -> signatures.sign(by(colleague), first, yes), () -> signatures.sign(by(fire), second, yes)));
        assertThat(results).allMatch(Race.Result::won);
        conclude();
    }

    @Test
    void anOpinionAtTheMomentOfTheLastSignatureComesAfterItOrIsRefused() throws InterruptedException {
        askToSign(fire);
        UUID asked = askedOf(fire);
        var results = Race.run(List.of(
                () -> signatures.sign(by(fire), asked, new SignatureForms.Signed(Opinion.AGREE, "同意")),
                () -> opinions.give(by(examiner), examination, AGREE)));
        assertThat(results.get(0).won()).isTrue();
        List<String> facts = register.facts(caseId);
        if (results.get(1).won()) {
            assertThat(facts).endsWith("SIGNED", "OPINION_GIVEN");
        } else {
            assertThat(results.get(1).refused()).isTrue();
            assertThat(facts).endsWith("SIGNED");
        }
        assertThat(register.clock(caseId, ClockKind.STATUTORY).dueDate()).isNotNull();
    }
}
