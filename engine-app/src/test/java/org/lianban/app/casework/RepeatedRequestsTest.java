package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.Race.Result;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that is sent once more, and one of somebody who has not read what happened meanwhile. */
class RepeatedRequestsTest extends CaseworkTest {

    private static final OpinionForm AGREE = new OpinionForm(Opinion.AGREE, "符合条件");

    @Autowired
    Opinions opinions;

    @Autowired
    Acceptance acceptance;

    private long opinionsGiven(UUID caseId) {
        return register.facts(caseId).stream().filter("OPINION_GIVEN"::equals).count();
    }

    @Nested
    class TheSameRequestAgain {

        @Test
        void hasOneEffectAndEightEqualAnswers() throws InterruptedException {
            String key = UUID.randomUUID().toString();
            CommandRequest request = new CommandRequest(office.clerk(), "test", key, null, "POST /api/applications");
            var form = office.form(Situation.SHOP_SIGN, null);
            List<Result<CommandReceipt>> results = Race.run(Collections.nCopies(8, () -> office.apply(request, form)));
            assertThat(results).allMatch(Result::won);
            assertThat(results.stream().map(Result::answer).distinct()).hasSize(1);
            assertThat(jdbc.sql("select count(*) from approval_case where clerk = ?")
                            .param(office.clerk().staff())
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void getsItsAnswerEvenAfterTheCaseHasMovedOn() {
            UUID caseId = office.accepted(Situation.SHOP_SIGN);
            UUID task = register.examination(caseId, "shop-sign").id();
            CommandRequest request = new CommandRequest(office.approver("URBAN"), "test", "opinion-0001", null, "POST");
            CommandReceipt first = opinions.give(request, task, AGREE);
            office.decide(caseId, Verdict.GRANT);
            assertThat(opinions.give(request, task, AGREE)).isEqualTo(first);
            assertThat(opinionsGiven(caseId)).isEqualTo(1);
        }

        @Test
        void withAnotherBodyIsRefused() {
            UUID caseId = office.accepted(Situation.SHOP_SIGN);
            UUID task = register.examination(caseId, "shop-sign").id();
            CommandRequest request = new CommandRequest(office.approver("URBAN"), "test", "opinion-0001", null, "POST");
            opinions.give(request, task, AGREE);
            assertRefused(() -> opinions.give(request, task, new OpinionForm(Opinion.DISAGREE, "不符合")))
                    .as(RefusalKind.CONFLICT)
                    .saying("Idempotency-Key");
        }

        @Test
        void isTriedAnewIfItWasRefusedBefore() {
            UUID caseId = office.applied(Situation.SHOP_SIGN, "sign-structure-drawing");
            CommandRequest request = new CommandRequest(office.clerk(), "test", "acceptance-1", null, "POST");
            assertRefused(() -> acceptance.accept(request, caseId)).as(RefusalKind.UNLAWFUL);
            jdbc.sql("update case_material set state = 'PROVIDED' where case_id = ?")
                    .param(caseId)
                    .update();
            acceptance.accept(request, caseId);
            assertThat(register.state(caseId)).isEqualTo("EXAMINING");
        }

        @Test
        void belongsToOnePerson() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            for (String item : List.of("shop-sign", "fire-safety-check")) {
                WorkTask task = register.examination(caseId, item);
                opinions.give(
                        new CommandRequest(office.approver(task.department()), "test", "the-same-key", null, "POST"),
                        task.id(),
                        AGREE);
            }
            assertThat(opinionsGiven(caseId)).isEqualTo(2);
        }
    }

    @Nested
    class IfMatch {

        @Test
        void refusesWhoHasNotReadTheNewestVersion() {
            UUID caseId = office.applied(Situation.SHOP_SIGN);
            long read = register.version(caseId);
            assertRefused(() -> acceptance.accept(
                            new CommandRequest(office.clerk(), "test", null, read - 1, "POST"), caseId))
                    .as(RefusalKind.STALE)
                    .with("currentVersion", read);
            CommandReceipt receipt =
                    acceptance.accept(new CommandRequest(office.clerk(), "test", null, read, "POST"), caseId);
            assertThat(receipt.caseVersion()).isEqualTo(read + 1);
            assertThat(register.version(caseId)).isEqualTo(read + 1);
        }
    }
}
