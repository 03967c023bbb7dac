package org.lianban.app.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class BulkRaceTest extends BulkTest {

    @Autowired
    TransactionTemplate transaction;

    private List<Integer> atOnce(String job, String... ways) throws InterruptedException {
        List<Callable<Integer>> presses = List.of(ways).stream()
                .map(way -> (Callable<Integer>) () -> press(job, way))
                .toList();
        return Race.run(presses).stream().map(Race.Result::answer).toList();
    }

    @Nested
    class TwoWhoPressAtOnce {

        @Test
        void beginAJobOnce() throws InterruptedException {
            String job = path(transfer(signs(1)));
            assertThat(atOnce(job, "begin", "begin")).containsExactlyInAnyOrder(200, 409);
            assertThat(state(job)).isEqualTo("WAITING");
            assertThat(atOnce(job, "call-back", "call-back")).containsExactlyInAnyOrder(200, 409);
        }

        @Test
        void beginAndCallBackLeaveNothingDone() throws InterruptedException {
            List<UUID> tasks = signs(2);
            String job = path(transfer(tasks));
            // whoever comes first, the call back is heard
            assertThat(atOnce(job, "begin", "call-back").get(1)).isEqualTo(200);
            moveTo(LATER);
            run.run();
            assertThat(state(job)).isEqualTo("CALLED_BACK");
            assertThat(his(tasks)).isEmpty();
        }
    }

    @Nested
    class TwoNodes {

        @Test
        void shareAJobAndDoEachCaseOnce() throws InterruptedException {
            List<UUID> tasks = signs(12);
            String job = begun(transfer(tasks));
            moveTo(LATER);
            Callable<Boolean> node = () -> {
                run.run();
                return true;
            };
            assertThat(Race.run(List.of(node, node))).allMatch(Race.Result::won);
            until(() -> state(job).equals("DONE"));
            // what the colleague has in hand is not transferred to him again: the second to do it would have been
            // refused
            assertThat(numbers(job, "done", "refused", "failed")).containsExactly(12L, 0L, 0L);
            assertThat(his(tasks)).isEqualTo(tasks);
        }

        @Test
        void ofWhichOneDiesWithCasesInHandLoseNone() {
            List<UUID> tasks = signs(4);
            String job = begun(transfer(tasks));
            holding(job, 2, () -> {
                carriedOnByAnother();
                assertThat(press(job, "call-back")).isEqualTo(409);
            });
            until(() -> state(job).equals("DONE"));
            assertThat(his(tasks)).isEqualTo(tasks);
        }

        @Test
        void carryOnWithADryRunThatWasLeft() {
            String job = path(claim(signs(3)));
            jdbc.sql("update bulk_job_case set state = 'UNSEEN' where job = ? and number > 1")
                    .param(id(job))
                    .update();
            jdbc.sql("update bulk_job set state = 'LOOKING' where id = ?")
                    .param(id(job))
                    .update();
            assertThat(press(job, "begin")).isEqualTo(409);
            run.run();
            assertThat(state(job)).isEqualTo("LOOKED");
            assertThat(numbers(job, "unseen", "ready")).containsExactly(0L, 3L);
        }

        @Test
        void areStoppedInTheMiddleAndTheRestIsLeft() {
            List<UUID> tasks = signs(6);
            String job = begun(transfer(tasks));
            holding(job, 3, () -> {
                carriedOnByAnother();
                assertThat(press(job, "stop")).isEqualTo(200);
            });
            run.run();
            assertThat(state(job)).isEqualTo("STOPPED");
            assertThat(numbers(job, "done", "ready")).containsExactly(3L, 3L);
            assertThat(his(tasks)).isEqualTo(tasks.subList(0, 3));
        }

        /** A node has those behind that number in hand and dies before anything of them was done. */
        private void holding(String job, int behind, Runnable meanwhile) {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("select number from bulk_job_case where job = ? and number > ? for update")
                        .params(id(job), behind)
                        .query(Integer.class)
                        .list();
                meanwhile.run();
                status.setRollbackOnly();
            });
        }

        private void carriedOnByAnother() {
            moveTo(LATER);
            CompletableFuture.runAsync(run::run).join();
        }
    }
}
