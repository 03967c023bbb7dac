package org.lianban.app.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@TestPropertySource(
        properties = {
            "spring.application.name=lianban-findings", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class FindingSweepTest extends CaseworkTest {

    @Autowired
    FindingSweep sweep;

    @Autowired
    TransactionTemplate transaction;

    private UUID caseId;

    @BeforeEach
    void aCaseUnderExamination() {
        // promised: ten working days, Monday 16 March; the branch the same; by law Monday 30 March
        caseId = office.accepted(Situation.FOOD_LICENCE);
        sweep.sweep(now());
    }

    private List<String> found() {
        return jdbc.sql("""
                        select rule || ' ' || severity || ' ' || crossed_on from finding where case_id = ?
                        order by crossed_on, rule
                        """).param(caseId).query(String.class).list();
    }

    private int sweepAt(String moment) {
        moveTo(moment);
        return sweep.sweep(now());
    }

    @Nested
    class AClock {

        @Test
        void isFoundWhenItsDayHasComeAndNotBefore() {
            sweepAt("2026-03-11T23:59");
            assertThat(found()).isEmpty();
            sweepAt("2026-03-12T00:01");
            assertThat(found()).containsExactly("T1 I 2026-03-12");
            sweepAt("2026-03-16T23:59");
            assertThat(found()).hasSize(1);
            sweepAt("2026-03-17T00:01");
            assertThat(found()).containsExactly("T1 I 2026-03-12", "T2 Y 2026-03-17", "T5 Y 2026-03-17");
            sweepAt("2026-03-20T00:01");
            assertThat(found()).endsWith("T5 R 2026-03-20");
            sweepAt("2026-03-31T00:01");
            assertThat(found()).endsWith("T3 R 2026-03-31").hasSize(5);
        }

        @Test
        void isFoundOnceHoweverOftenOneLooks() {
            assertThat(sweepAt("2026-03-17T00:01")).isGreaterThanOrEqualTo(3);
            assertThat(sweepAt("2026-03-17T00:02")).isZero();
            jdbc.sql("update case_watch set look_at = '-infinity'").update();
            assertThat(sweepAt("2026-03-17T00:03")).isZero();
        }

        @Test
        void isFoundWhenItStoppedLateBeforeAnybodyLooked() {
            moveTo("2026-03-17T09:00");
            office.agree(caseId, "food-business-licence");
            sweepAt("2026-03-17T09:01");
            assertThat(found()).contains("T5 Y 2026-03-17");
            sweepAt("2026-03-25T09:00");
            assertThat(found()).doesNotContain("T5 R 2026-03-20");
        }

        @Test
        void thatStoppedInTimeIsNotFound() {
            moveTo("2026-03-10T09:00");
            office.agree(caseId, "food-business-licence");
            sweepAt("2026-04-20T09:00");
            assertThat(found()).noneMatch(finding -> finding.startsWith("T5"));
        }

        @Test
        void atWhichNothingIsToBeExpectedIsNotLookedAt() {
            office.withdraw(caseId);
            sweep.sweep(now());
            assertThat(jdbc.sql("select count(*) from case_watch where case_id = ?")
                            .param(caseId)
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Nested
    class SeveralSweeps {

        @Test
        void atOnceFindEachCrossingOnce() throws Exception {
            List<UUID> cases = IntStream.range(0, 30)
                    .mapToObj(number -> office.accepted(Situation.FOOD_LICENCE))
                    .toList();
            sweep.sweep(now());
            moveTo("2026-03-17T00:01");
            Callable<Integer> one = () -> sweep.sweep(now());
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            try {
                for (var result : nodes.invokeAll(List.of(one, one, one, one))) {
                    result.get();
                }
            } finally {
                nodes.shutdown();
            }
            sweep.sweep(now());
            assertThat(jdbc.sql("select count(*) from finding where case_id = any(?) and rule in ('T1', 'T2', 'T5')")
                            .param(cases.toArray(UUID[]::new))
                            .query(Long.class)
                            .single())
                    .isEqualTo(3L * cases.size());
        }

        @Test
        void leaveACaseThatSomebodyWorksOnToTheNext() {
            moveTo("2026-03-17T00:01");
            transaction.executeWithoutResult(status -> {
                jdbc.sql("select id from approval_case where id = ? for update")
                        .param(caseId)
                        .query()
                        .singleRow();
                Thread other = new Thread(() -> sweep.sweep(now()));
                other.start();
                join(other);
            });
            assertThat(found()).isEmpty();
            sweep.sweep(now());
            assertThat(found()).hasSize(3);
        }

        private static void join(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aFindingIsNeverDeleted() {
        sweepAt("2026-03-17T00:01");
        assertThatThrownBy(() -> jdbc.sql("delete from finding").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
