package org.lianban.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CapSweepTest {

    /** The caps of 5 working days that open on 2 March 2026 end with the 9th. */
    private static final Instant BEFORE = Instant.parse("2026-03-09T15:59:59Z");

    private static final Instant AFTER = Instant.parse("2026-03-09T16:00:00Z");
    private final LedgerWorld world = new LedgerWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private int count(String state) {
        return world.jdbc
                .sql("select count(*) from clock where state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    @Test
    void atTheCapTimeCountsAgainAlthoughNobodyResumed() {
        UUID caseId = world.district(1, 1).get(0);
        UUID clock = world.jdbc.sql("select id from clock").query(UUID.class).single();
        UUID task = world.newTask(caseId, clock);

        assertThat(world.sweep.sweep(BEFORE)).isZero();
        assertThat(count("SUSPENDED")).isEqualTo(1);

        assertThat(world.sweep.sweep(AFTER)).isPositive();
        assertThat(world.row("clock", clock)).containsEntry("state", "RUNNING").containsEntry("next_change", null);
        assertThat(world.row("approval_case", caseId)).containsEntry("clock_state", "RUNNING");
        assertThat(world.row("task", task))
                .containsEntry("clock_state", "RUNNING")
                .containsEntry("due_date", Date.valueOf("2026-04-07"));
        assertThat(world.sweep.sweep(AFTER)).isZero();
    }

    @Test
    void twoSweepsAtOnceDoTheWorkOnce() throws Exception {
        world.district(60, 4);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> sweeps =
                    List.of(threads.submit(() -> sweepAfter(start)), threads.submit(() -> sweepAfter(start)));
            start.countDown();
            int changed = 0;
            for (Future<Integer> sweep : sweeps) {
                changed += sweep.get();
            }
            // 120 clocks, and 60 cases that the first of them binds
            assertThat(changed).isEqualTo(180);
        } finally {
            threads.shutdown();
        }
        assertThat(count("SUSPENDED")).isZero();
    }

    private int sweepAfter(CountDownLatch start) throws InterruptedException {
        start.await();
        return world.sweep.sweep(AFTER);
    }

    @Test
    void aCaseThatSomebodyWorksOnIsLeftToTheNextSweep() {
        UUID caseId = world.district(1, 1).get(0);
        world.transaction.executeWithoutResult(status -> {
            world.open(caseId, "2026-03-10T01:00:00Z");
            assertThat(sweepInAnotherThread()).isZero();
        });
        assertThat(world.sweep.sweep(AFTER)).isPositive();
    }

    private int sweepInAnotherThread() {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(() -> world.sweep.sweep(AFTER)).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdown();
        }
    }

    @Test
    void tenThousandClocksTakeSevenStatementsABatchOfTwoHundredCases() {
        world.district(250, 40);
        int before = world.dataSource.executed();
        world.sweep.sweep(AFTER);
        // cases; hold, calendar; entries; clocks, cases, tasks - for 200 and 50 cases, then one that finds none
        assertThat(world.dataSource.executed() - before).isEqualTo(2 * 7 + 1);
        assertThat(count("RUNNING")).isEqualTo(10_000);
    }
}
