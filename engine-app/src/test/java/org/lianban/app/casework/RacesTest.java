package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.Race.Result;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.procedure.ProcedureForms.Grant;
import org.lianban.app.casework.procedure.ProcedureForms.Proof;
import org.lianban.app.casework.procedure.ProcedureForms.Request;
import org.lianban.app.casework.procedure.ProcedureForms.Resume;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.WorkTask;
import org.springframework.beans.factory.annotation.Autowired;

class RacesTest extends CaseworkTest {

    private static final OpinionForm AGREE = new OpinionForm(Opinion.AGREE, "符合条件");

    @Autowired
    Opinions opinions;

    @Autowired
    Acceptance acceptance;

    @Autowired
    SpecialProcedures procedures;

    private List<WorkTask> examinations(UUID caseId) {
        return register.openTasks(caseId).stream()
                .filter(task -> task.element().equals("examine"))
                .toList();
    }

    private long opinionsGiven(UUID caseId) {
        return register.facts(caseId).stream().filter("OPINION_GIVEN"::equals).count();
    }

    @Nested
    class AtTheSameMoment {

        @Test
        void oneOfTwoApproversCompletesTheTaskAndTheOtherIsToldWho() throws InterruptedException {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            for (WorkTask task : examinations(caseId)) {
                Actor anna = office.district().approver(task.department());
                Actor bao = office.district().approver(task.department());
                List<Result<CommandReceipt>> results = Race.run(List.of(
                        () -> opinions.give(by(anna), task.id(), AGREE),
                        () -> opinions.give(by(bao), task.id(), AGREE)));
                assertThat(results).filteredOn(Result::won).hasSize(1);
                Actor winner = results.get(0).won() ? anna : bao;
                Result<CommandReceipt> loser = results.get(results.get(0).won() ? 1 : 0);
                assertRefused(() -> {
                            throw loser.thrown();
                        })
                        .tells(winner.name());
                assertThat(register.task(task.id()).closedBy()).isEqualTo(winner.staff());
            }
            assertThat(opinionsGiven(caseId)).isEqualTo(4);
        }

        @Test
        void allBranchesOfThreeCasesFinish() throws InterruptedException {
            List<UUID> cases = List.of(
                    office.accepted(Situation.UTILITIES),
                    office.accepted(Situation.UTILITIES),
                    office.accepted(Situation.UTILITIES));
            List<Callable<CommandReceipt>> everybody = new ArrayList<>();
            for (UUID caseId : cases) {
                assertThat(examinations(caseId)).hasSize(7);
                examinations(caseId).forEach(task -> {
                    Actor approver = office.approver(task.department());
                    everybody.add(() -> opinions.give(by(approver), task.id(), AGREE));
                });
            }
            Collections.shuffle(everybody, new Random(20260302));
            assertThat(Race.run(everybody)).hasSize(21).allMatch(Result::won);
            for (UUID caseId : cases) {
                assertThat(opinionsGiven(caseId)).isEqualTo(7);
                office.agree(caseId, "road-excavation");
                assertThat(register.task(caseId, "lead_conclusion")).isNotNull();
            }
        }

        @Test
        void theLastBranchesJoinOnce() throws InterruptedException {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            office.agree(caseId, "food-worker-health");
            List<Callable<CommandReceipt>> last = new ArrayList<>();
            examinations(caseId).forEach(task -> {
                Actor approver = office.approver(task.department());
                last.add(() -> opinions.give(by(approver), task.id(), AGREE));
            });
            assertThat(Race.run(last)).hasSize(4).allMatch(Result::won);
            assertThat(register.state(caseId)).isEqualTo("DECIDING");
            assertThat(register.facts(caseId))
                    .filteredOn("OPINIONS_WEIGHED"::equals)
                    .hasSize(1);
        }

        @Test
        void aRequestIsEitherGrantedOrTakenBack() throws InterruptedException {
            Actor approver = office.approver("MARKET");
            Actor head = office.head("MARKET");
            for (int i = 0; i < 5; i++) {
                UUID caseId = office.accepted(Situation.FOOD_LICENCE);
                UUID examination =
                        register.examination(caseId, "food-business-licence").id();
                procedures.request(by(approver), examination, new Request("TESTING", "需要检测", 5, "检测报告"));
                UUID procedure =
                        register.task(caseId, "grant_special_procedure").subject();
                List<Result<CommandReceipt>> results = Race.run(List.of(
                        () -> procedures.grant(by(head), procedure, new Grant(5)),
                        () -> procedures.takeBack(by(approver), procedure)));
                assertThat(results).filteredOn(Result::won).hasSize(1);
                boolean granted = results.get(0).won();
                assertRefused(() -> {
                            throw results.get(granted ? 1 : 0).thrown();
                        })
                        .tells((granted ? head : approver).name());
                assertThat(register.facts(caseId)).endsWith(granted ? "PROCEDURE_GRANTED" : "PROCEDURE_TAKEN_BACK");
            }
        }

        @Test
        void anOpinionAndAWithdrawalLeaveOneStory() throws InterruptedException {
            for (int i = 0; i < 5; i++) {
                UUID caseId = office.accepted(Situation.SHOP_SIGN);
                UUID task = register.examination(caseId, "shop-sign").id();
                Actor approver = office.approver("URBAN");
                office.clerk();
                List<Result<Object>> results = Race.run(List.of(() -> opinions.give(by(approver), task, AGREE), () -> {
                    office.withdraw(caseId);
                    return "withdrawn";
                }));
                assertThat(results.get(1).won()).isTrue();
                assertThat(results.get(0).won() || results.get(0).refused()).isTrue();
                assertThat(opinionsGiven(caseId)).isEqualTo(results.get(0).won() ? 1 : 0);
                assertNothingGoesOn(caseId);
            }
        }
    }

    @Nested
    class ATimerAndAPerson {

        @Test
        void doNotBothDecideWhetherCorrectionsCameInTime() throws InterruptedException {
            List<UUID> cases = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
                office.askToCorrect(caseId, "site-agreement");
                cases.add(caseId);
            }
            moveTo("2026-03-17T00:01");
            List<Callable<Object>> runners = new ArrayList<>();
            for (UUID caseId : cases) {
                runners.add(() -> {
                    office.correct(caseId, "site-agreement");
                    return caseId;
                });
            }
            runners.add(timers::sweep);
            List<Result<Object>> results = Race.run(runners);
            timers.sweep();
            for (int i = 0; i < cases.size(); i++) {
                assertThat(results.get(i).won() || results.get(i).refused()).isTrue();
                assertThat(register.state(cases.get(i)))
                        .isEqualTo(results.get(i).won() ? "RECEIVED" : "CLOSED");
            }
        }

        @Test
        void doNotBothEndAProcedure() throws InterruptedException {
            List<UUID> open = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                UUID caseId = office.accepted(Situation.FOOD_LICENCE);
                procedures.request(
                        by(office.approver("MARKET")),
                        register.examination(caseId, "food-business-licence").id(),
                        new Request("TESTING", "需要检测", 1, "检测报告"));
                UUID procedure =
                        register.task(caseId, "grant_special_procedure").subject();
                procedures.grant(by(office.head("MARKET")), procedure, new Grant(1));
                open.add(procedure);
            }
            moveTo("2026-03-04T00:01");
            List<Callable<Object>> runners = new ArrayList<>();
            Resume proof = new Resume(new Proof("检测报告", "JC-1", LocalDate.of(2026, 3, 3), null));
            for (UUID procedure : open) {
                runners.add(() -> procedures.resume(by(office.approver("MARKET")), procedure, proof));
            }
            runners.add(timers::sweep);
            List<Result<Object>> results = Race.run(runners);
            timers.sweep();
            for (int i = 0; i < open.size(); i++) {
                assertThat(jdbc.sql("select state from suspension where id = ?")
                                .param(open.get(i))
                                .query(String.class)
                                .single())
                        .isEqualTo(results.get(i).won() ? "RESUMED" : "CAPPED");
            }
        }
    }
}
