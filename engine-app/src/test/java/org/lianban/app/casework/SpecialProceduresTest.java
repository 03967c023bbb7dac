package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.casework.procedure.ProcedureForms.Grant;
import org.lianban.app.casework.procedure.ProcedureForms.Reason;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.TaskState;
import org.lianban.app.web.RefusalKind;
import org.lianban.monitoring.clock.ClockState;

class SpecialProceduresTest extends ProcedureWork {

    @Nested
    class Asking {

        @Test
        void leavesTheClockRunningUntilItIsGranted() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            assertThat(stateOf(procedure)).isEqualTo("REQUESTED");
            assertThat(register.branchClock(caseId, ITEM).state()).isEqualTo(ClockState.RUNNING);
            assertThat(register.facts(caseId)).endsWith("PROCEDURE_REQUESTED");
        }

        @ParameterizedTest
        @CsvSource({
            "ON_SITE_CHECK, 行政许可法 第四十五条",
            "PUBLICATION, 行政许可法 第四十五条",
            "RECTIFICATION, 行政许可法 第四十五条",
            "CORRECTION, 行政许可法 第三十二条第一款第四项",
            "LUNCH, 行政许可法 第四十五条",
        })
        void isRefusedForAGroundThatNoLawKnows(String ground, String article) {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            assertRefused(() -> request(caseId, ITEM, ground, 5)).unlawfulBy(article);
            assertThat(register.facts(caseId)).endsWith("ACCEPTED");
        }

        @Test
        void isRefusedForAGroundThatTheItemDoesNotList() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            assertRefused(() -> request(caseId, ITEM, "AUCTION", 5)).as(RefusalKind.UNLAWFUL);
        }

        @Test
        void isRefusedAboveTheCapOfTheItem() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            assertRefused(() -> request(caseId, ITEM, "TESTING", 11))
                    .as(RefusalKind.UNLAWFUL)
                    .saying("上限 10 天");
        }

        @Test
        void isForWhoeverExamines() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID task = register.examination(caseId, ITEM).id();
            assertRefused(() -> procedures.request(by(office.head("MARKET")), task, request("TESTING", 5)))
                    .as(RefusalKind.FORBIDDEN);
        }

        @Test
        void isRefusedWhileTheSameGroundIsAskedForOrStopsTheClock() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 5);
            assertRefused(() -> request(caseId, ITEM, "TESTING", 5)).as(RefusalKind.CONFLICT);
            grant(procedure, "MARKET", 5);
            assertRefused(() -> request(caseId, ITEM, "TESTING", 5)).as(RefusalKind.CONFLICT);
            resume(procedure, "MARKET", LocalDate.of(2026, 3, 2));
            request(caseId, ITEM, "TESTING", 5);
        }

        @Test
        void sharesTheCapWithEarlierUsesOfTheGround() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID first = request(caseId, ITEM, "TESTING", 10);
            grant(first, "MARKET", 10);
            moveTo("2026-03-06T10:00");
            resume(first, "MARKET", LocalDate.of(2026, 3, 6));
            assertRefused(() -> request(caseId, ITEM, "TESTING", 7))
                    .as(RefusalKind.UNLAWFUL)
                    .saying("已用 4 天，最多还可 6 天");
            UUID second = request(caseId, ITEM, "TESTING", 6);
            assertRefused(() -> grant(second, "MARKET", 7)).saying("最多还可 6 天");
            grant(second, "MARKET", 6);
        }

        @Test
        void holdsTheOpinionBack() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            request(caseId, ITEM, "TESTING", 10);
            assertRefused(() -> office.agree(caseId, ITEM))
                    .unlawfulBy(ARTICLE_45)
                    .saying("计时仍在继续");
        }
    }

    @Nested
    class TakingBack {

        @Test
        void freesTheOpinionAndEndsTheTaskOfGranting() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            UUID grantTask = register.task(caseId, "grant_special_procedure").id();
            procedures.takeBack(by(office.approver("MARKET")), procedure);
            assertThat(stateOf(procedure)).isEqualTo("WITHDRAWN");
            assertThat(register.task(grantTask).state()).isEqualTo(TaskState.ENDED);
            assertThat(register.events(register.branchClock(caseId, ITEM).id())).containsExactly("STARTED");
            assertThat(register.facts(caseId)).endsWith("PROCEDURE_TAKEN_BACK");
            assertThat(register.noticesTo(caseId)).doesNotContain("SPECIAL_PROCEDURE");
            office.agree(caseId, ITEM);
            assertThat(register.state(caseId)).isEqualTo("DECIDING");
        }

        @Test
        void letsOneAskAgain() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            procedures.takeBack(by(office.approver("MARKET")), request(caseId, ITEM, "TESTING", 10));
            grant(request(caseId, ITEM, "TESTING", 5), "MARKET", 5);
            assertThat(register.branchClock(caseId, ITEM).state()).isEqualTo(ClockState.SUSPENDED);
        }

        @Test
        void isForWhoAskedOrHasTheExaminationInHandSince() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            Actor colleague = office.district().approver("MARKET");
            assertRefused(() -> procedures.takeBack(by(colleague), procedure)).as(RefusalKind.FORBIDDEN);
            assertRefused(() -> procedures.takeBack(by(office.head("MARKET")), procedure))
                    .as(RefusalKind.FORBIDDEN);
            moves.claim(by(colleague), register.examination(caseId, ITEM).id());
            procedures.takeBack(by(colleague), procedure);
            assertThat(stateOf(procedure)).isEqualTo("WITHDRAWN");
        }

        @Test
        void isTooLateOnceSomebodyDecided() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            grant(procedure, "MARKET", 10);
            assertRefused(() -> procedures.takeBack(by(office.approver("MARKET")), procedure))
                    .tells(office.head("MARKET").name());
            assertThat(stateOf(procedure)).isEqualTo("OPEN");
        }

        @Test
        void tellsTheHeadWhoComesLater() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            procedures.takeBack(by(office.approver("MARKET")), procedure);
            assertRefused(() -> grant(procedure, "MARKET", 10))
                    .tells(office.approver("MARKET").name())
                    .saying("撤回申请");
        }
    }

    @Nested
    class Granting {

        @Test
        void stopsTheBranchAndTheCaseAndTellsTheApplicantForHowLong() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-04T10:00");
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            grant(procedure, "MARKET", 10);
            assertThat(stateOf(procedure)).isEqualTo("OPEN");
            for (ClockView stopped : List.of(
                    register.branchClock(caseId, ITEM),
                    register.clock(caseId, ClockKind.STATUTORY),
                    register.clock(caseId, ClockKind.PROMISED))) {
                assertThat(stopped.state()).isEqualTo(ClockState.SUSPENDED);
                assertThat(register.events(stopped.id())).containsExactly("STARTED", "SUSPENDED");
            }
            // assumed to last to its cap: 16 and 30 March and eleven days
            assertThat(register.branchClock(caseId, ITEM).dueDate()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(register.clock(caseId, ClockKind.STATUTORY).dueDate()).isEqualTo(LocalDate.of(2026, 4, 15));
            assertThat(register.clock(caseId, ClockKind.PROCEDURE).dueDate()).isEqualTo(LocalDate.of(2026, 3, 18));
            assertThat(register.lastNotice(caseId).kind()).isEqualTo("SPECIAL_PROCEDURE");
            assertThat(register.lastNotice(caseId).text().zh()).contains("检测", "最多 10 个工作日");
            assertThat(register.task(caseId, "carry_out").department()).isEqualTo("MARKET");
        }

        @Test
        void mayAllowFewerDaysButNotMoreThanTheCap() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            assertRefused(() -> grant(procedure, "MARKET", 11)).as(RefusalKind.UNLAWFUL);
            grant(procedure, "MARKET", 4);
            assertThat(register.clock(caseId, ClockKind.PROCEDURE).dueDate()).isEqualTo(LocalDate.of(2026, 3, 6));
        }

        @Test
        void isNeverForThePersonWhoAsked() {
            Actor both = office.district()
                    .person("MARKET", Set.of(Role.APPROVER, Role.HEAD), Set.of(Authority.GRANT_SPECIAL_PROCEDURE));
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            procedures.request(by(both), register.examination(caseId, ITEM).id(), request("TESTING", 5));
            UUID procedure = register.task(caseId, "grant_special_procedure").subject();
            assertRefused(() -> procedures.grant(by(both), procedure, new Grant(5)))
                    .as(RefusalKind.UNLAWFUL)
                    .saying("不得审批自己提出的申请");
            grant(procedure, "MARKET", 5);
        }

        @Test
        void needsTheAuthority() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 5);
            Actor without = office.district().person("MARKET", Set.of(Role.HEAD), Set.of());
            assertRefused(() -> procedures.grant(by(without), procedure, new Grant(5)))
                    .as(RefusalKind.FORBIDDEN);
            assertRefused(() -> procedures.grant(by(office.head("FIRE")), procedure, new Grant(5)))
                    .as(RefusalKind.NOT_FOUND);
        }

        @Test
        void twiceTellsWhoWasFirstEvenWhileAnotherOneAwaitsItsGrant() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID first = request(caseId, ITEM, "TESTING", 5);
            grant(first, "MARKET", 5);
            request(caseId, ITEM, "HEARING", 20);
            Actor other = office.district().head("MARKET");
            assertRefused(() -> procedures.grant(by(other), first, new Grant(5)))
                    .tells(office.head("MARKET").name());
        }
    }

    @Nested
    class Refusing {

        @Test
        void neverStoppedAnything() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            procedures.refuse(by(office.head("MARKET")), procedure, new Reason("已有报告"));
            assertThat(stateOf(procedure)).isEqualTo("REFUSED");
            assertThat(register.events(register.branchClock(caseId, ITEM).id())).containsExactly("STARTED");
            assertThat(register.noticesTo(caseId)).doesNotContain("SPECIAL_PROCEDURE");
            office.agree(caseId, ITEM);
            assertThat(register.state(caseId)).isEqualTo("DECIDING");
        }
    }
}
