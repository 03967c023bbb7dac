package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.RefusalKind;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.dao.DataIntegrityViolationException;

/** How special procedures end: with their proof, at their cap, together with others. */
class ProcedureEndsTest extends ProcedureWork {

    @Nested
    class Resuming {

        @Test
        void letsTheDayOfTheProofCountAgain() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-04T10:00");
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            grant(procedure, "MARKET", 10);
            moveTo("2026-03-10T16:00");
            assertRefused(() -> office.agree(caseId, ITEM)).unlawfulBy(ARTICLE_45);
            resume(procedure, "MARKET", LocalDate.of(2026, 3, 9));
            assertThat(stateOf(procedure)).isEqualTo("RESUMED");
            assertThat(register.branchClock(caseId, ITEM).dueDate()).isEqualTo(LocalDate.of(2026, 3, 20));
            assertThat(register.clock(caseId, ClockKind.STATUTORY).dueDate()).isEqualTo(LocalDate.of(2026, 4, 3));

            moveTo("2026-03-12T10:00");
            office.agree(caseId, ITEM);
            ClockView branch = register.branchClock(caseId, ITEM);
            assertThat(branch.uncounted()).containsOnly(Map.entry("TESTING", 4L));
            // 3, 10, 11 and 12 March
            assertThat(branch.counted()).isEqualTo(4);
            assertThat(branch.nonWorking()).isEqualTo(2);
            assertThat(branch.elapsed()).isEqualTo(10);
        }

        @Test
        void needsAProofDatedBetweenTheGrantAndToday() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-04T10:00");
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            grant(procedure, "MARKET", 10);
            moveTo("2026-03-06T10:00");
            assertRefused(() -> resume(procedure, "MARKET", LocalDate.of(2026, 3, 3)))
                    .onField("proof.datedOn");
            assertRefused(() -> resume(procedure, "MARKET", LocalDate.of(2026, 3, 7)))
                    .onField("proof.datedOn");
            resume(procedure, "MARKET", LocalDate.of(2026, 3, 4));
        }

        @Test
        void keepsTheFileOfTheProofWithTheCase() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            grant(procedure, "MARKET", 10);
            LocalDate today = LocalDate.of(2026, 3, 2);
            UUID foreign = upload(office.head("MARKET"));
            assertRefused(() -> procedures.resume(by(office.approver("MARKET")), procedure, resumeBy(today, foreign)))
                    .onField("proof.attachmentId");
            UUID own = upload(office.approver("MARKET"));
            procedures.resume(by(office.approver("MARKET")), procedure, resumeBy(today, own));
            assertThat(jdbc.sql("select case_id from attachment where id = ?")
                            .param(own)
                            .query(UUID.class)
                            .single())
                    .isEqualTo(caseId);
        }

        private UUID upload(Actor by) {
            UUID id = UUID.randomUUID();
            jdbc.sql("""
                            insert into attachment (id, region, name, media_type, size, sha256, content, uploaded_by, uploaded_at)
                            values (?, ?, 'a.pdf', 'application/pdf', 1, '-', '\\x00', ?, now())
                            """).params(id, by.region(), by.staff()).update();
            return id;
        }

        @Test
        void isForTheExaminingDepartmentAndHappensOnce() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            grant(procedure, "MARKET", 10);
            LocalDate today = LocalDate.of(2026, 3, 2);
            assertRefused(() -> procedures.resume(by(office.head("MARKET")), procedure, resumeBy(today)))
                    .as(RefusalKind.FORBIDDEN);
            resume(procedure, "MARKET", today);
            assertRefused(() -> resume(procedure, "MARKET", today))
                    .tells(office.approver("MARKET").name());
        }
    }

    @Nested
    class ReachingTheCap {

        @Test
        void letsTimeCountAgainAndTheExaminerGoOn() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-04T10:00");
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            grant(procedure, "MARKET", 10);
            timersFireAt("2026-03-18T23:50");
            assertThat(stateOf(procedure)).isEqualTo("OPEN");

            timersFireAt("2026-03-19T00:01");
            assertThat(stateOf(procedure)).isEqualTo("CAPPED");
            assertThat(register.branchClock(caseId, ITEM).state()).isEqualTo(ClockState.RUNNING);
            assertThat(register.facts(caseId)).endsWith("PROCEDURE_CAPPED");
            assertThat(register.actorOfLast(caseId, "PROCEDURE_CAPPED")).isEqualTo("system");
            assertThat(register.clock(caseId, ClockKind.PROCEDURE).counted()).isEqualTo(10);
            assertRefused(() -> resume(procedure, "MARKET", LocalDate.of(2026, 3, 18)))
                    .tells("lianban");

            moveTo("2026-03-20T10:00");
            ClockView branch = register.branchClock(caseId, ITEM);
            assertThat(branch.counted()).isEqualTo(2);
            assertThat(branch.uncounted()).containsOnly(Map.entry("TESTING", 11L));
            assertThat(branch.dueDate()).isEqualTo(LocalDate.of(2026, 3, 31));
            office.agree(caseId, ITEM);
            assertThat(register.state(caseId)).isEqualTo("DECIDING");
        }

        @Test
        void isTheLastWordOnThatGroundInThatBranch() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-04T10:00");
            grant(request(caseId, ITEM, "TESTING", 10), "MARKET", 10);
            timersFireAt("2026-03-19T00:01");
            assertRefused(() -> request(caseId, ITEM, "TESTING", 1))
                    .unlawfulBy("行政许可法 第四十五条、第五十五条")
                    .saying("不得以同一事由再次暂停");
            request(caseId, ITEM, "HEARING", 20);
        }

        @Test
        void needsNoTimerForTheClockItself() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-04T10:00");
            grant(request(caseId, ITEM, "TESTING", 10), "MARKET", 10);
            moveTo("2026-03-20T10:00");
            assertThat(register.branchClock(caseId, ITEM).state()).isEqualTo(ClockState.RUNNING);
            assertThat(register.branchClock(caseId, ITEM).counted()).isEqualTo(2);
            timers.sweep();
        }
    }

    @Nested
    class OverlappingInTwoBranches {

        @Test
        void countsOnceOnTheJointClock() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            office.agree(caseId, "food-worker-health");
            moveTo("2026-03-04T10:00");
            UUID inspection = request(caseId, "fire-safety-check", "INSPECTION", 10);
            grant(inspection, "FIRE", 10);
            moveTo("2026-03-06T10:00");
            UUID testing = request(caseId, ITEM, "TESTING", 10);
            grant(testing, "MARKET", 10);
            moveTo("2026-03-10T10:00");
            resume(inspection, "FIRE", LocalDate.of(2026, 3, 10));
            assertThat(register.branchClock(caseId, "fire-safety-check").state())
                    .isEqualTo(ClockState.RUNNING);
            assertThat(register.clock(caseId, ClockKind.STATUTORY).state()).isEqualTo(ClockState.SUSPENDED);
            moveTo("2026-03-12T10:00");
            resume(testing, "MARKET", LocalDate.of(2026, 3, 11));
            moveTo("2026-03-13T10:00");

            assertThat(register.branchClock(caseId, "fire-safety-check").uncounted())
                    .containsOnly(Map.entry("INSPECTION", 4L));
            assertThat(register.branchClock(caseId, ITEM).uncounted()).containsOnly(Map.entry("TESTING", 4L));
            ClockView joint = register.clock(caseId, ClockKind.STATUTORY);
            assertThat(joint.uncounted()).containsOnly(Map.entry("INSPECTION", 4L), Map.entry("TESTING", 2L));
            assertThat(joint.dueDate()).isEqualTo(LocalDate.of(2026, 5, 15));
            assertThat(register.clock(caseId, ClockKind.PROMISED).dueDate()).isEqualTo(LocalDate.of(2026, 3, 27));
            assertThat(register.branchClock(caseId, "shop-sign").uncounted()).isEmpty();
        }
    }

    @Nested
    class TheDatabase {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "decided_by = requested_by, decided_at = requested_at",
                    "cap_amount = 0",
                    "cap_amount = null",
                    "basis = ''",
                    "planned_proof = ''",
                    "reason = ''",
                    "state = 'OPEN'",
                    "state = 'RESUMED'",
                })
        void refusesWhatTheServiceRefuses(String change) {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID procedure = request(caseId, ITEM, "TESTING", 10);
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> jdbc.sql("update suspension set " + change + " where id = ?")
                            .param(procedure)
                            .update());
        }
    }

    @Nested
    class TwoProceduresInOneBranch {

        @Test
        void holdTheOpinionBackUntilBothAreOver() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID testing = request(caseId, ITEM, "TESTING", 10);
            grant(testing, "MARKET", 10);
            UUID hearing = request(caseId, ITEM, "HEARING", 20);
            grant(hearing, "MARKET", 20);
            LocalDate today = LocalDate.of(2026, 3, 2);
            resume(testing, "MARKET", today);
            UUID task = register.examination(caseId, ITEM).id();
            assertRefused(() ->
                            opinions.give(by(office.approver("MARKET")), task, new OpinionForm(Opinion.AGREE, "可以")))
                    .unlawfulBy(ARTICLE_45);
            assertThat(register.branchClock(caseId, ITEM).state()).isEqualTo(ClockState.SUSPENDED);
            resume(hearing, "MARKET", today);
            office.agree(caseId, ITEM);
            assertThat(register.branchClock(caseId, ITEM).uncounted()).isEmpty();
        }
    }
}
