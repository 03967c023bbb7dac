package org.lianban.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.ledger.LedgerHead;
import org.lianban.monitoring.ledger.LedgerVerifier;

class CaseLedgerTest {

    private static final TimeLimit TWENTY =
            new TimeLimit(20, LimitUnit.WORKING_DAY, LimitKind.STATUTORY, "行政许可法 第四十二条");
    private static final TimeLimit TEN = new TimeLimit(10, LimitUnit.WORKING_DAY, LimitKind.PROMISED, null);
    private static final Cap CAP = new Cap(5, LimitUnit.WORKING_DAY);
    private static LedgerWorld world;

    @BeforeAll
    static void open() {
        world = new LedgerWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+08:00");
    }

    private static UUID start(UUID caseId, ClockKind kind, TimeLimit limit) {
        return world.start(
                caseId,
                "2026-03-02T01:00:00Z",
                session -> session.startClock(kind, "case", "MARKET", limit, session.now(), "行政许可法 第四十二条"));
    }

    @Nested
    class Appending {

        @Test
        void entriesOfManyCommandsFormOneChainThatEndsAtTheHead() {
            UUID caseId = world.newCase();
            world.command(caseId, "2026-03-02T01:00:00.123456789Z", session -> {
                session.note("APPLICATION_RECEIVED", "行政许可法 第三十二条", Map.of("service", "shop-sign"));
                session.note("TASK_CLAIMED", "内部规则", Map.of());
            });
            UUID clock = start(caseId, ClockKind.STATUTORY, TWENTY);

            var entries = world.transaction.execute(s -> world.jdbc
                    .sql(EntryRow.SELECT + "where case_id = ? order by sequence")
                    .param(caseId)
                    .query(EntryRow.MAPPER)
                    .list());
            Map<String, Object> row = world.row("approval_case", caseId);
            assertThat(entries)
                    .extracting(e -> e.type())
                    .containsExactly("APPLICATION_RECEIVED", "TASK_CLAIMED", "STARTED");
            assertThat(entries.get(0).recordedAt()).isEqualTo("2026-03-02T01:00:00.123456Z");
            assertThat(entries.get(2).clock()).isEqualTo(clock.toString());
            assertThat(LedgerVerifier.verify(entries.stream(), Map.of(caseId.toString(), new LedgerHead(3, (String)
                            row.get("ledger_head")))))
                    .isEmpty();
        }

        @Test
        void theNumberOfStatementsDoesNotGrowWithTheNumberOfEntries() {
            UUID caseId = world.newCase();
            int before = world.dataSource.executed();
            world.command(caseId, "2026-03-02T01:00:00Z", session -> IntStream.range(0, 200)
                    .forEach(i ->
                            session.startClock(ClockKind.STAGE, "stage" + i, "MARKET", TEN, session.now(), "内部规则")));
            // lock the case; head, hold, calendar; entries, head; clocks, case, tasks
            assertThat(world.dataSource.executed() - before).isEqualTo(9);
        }

        @Test
        void twentyCommandsAtOnceOnOneCaseAreAllInItsChain() throws Exception {
            UUID caseId = world.newCase();
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<Future<?>> done = IntStream.range(0, 20)
                        .<Future<?>>mapToObj(i -> threads.submit(() -> start(caseId, ClockKind.STAGE, TEN)))
                        .toList();
                for (Future<?> one : done) {
                    one.get();
                }
            } finally {
                threads.shutdown();
            }
            assertThat(world.row("approval_case", caseId).get("ledger_sequence"))
                    .isEqualTo(20L);
        }

        @Test
        void aLedgerThatSomebodyElseExtendedIsRefused() {
            UUID caseId = world.newCase();
            assertThatThrownBy(() -> world.transaction.executeWithoutResult(status -> {
                        LedgerSession one = world.open(caseId, "2026-03-02T01:00:00Z");
                        LedgerSession other = world.open(caseId, "2026-03-02T01:00:00Z");
                        one.note("A", "内部规则", Map.of());
                        other.note("B", "内部规则", Map.of());
                        one.flush();
                        other.flush();
                    }))
                    .hasMessageContaining("clock_event_pkey");
        }

        @Test
        void anEntryThatDoesNotFitItsClockIsNotWritten() {
            UUID caseId = world.newCase();
            UUID clock = start(caseId, ClockKind.STATUTORY, TWENTY);
            assertThatThrownBy(() -> world.command(
                            caseId,
                            "2026-03-04T01:00:00Z",
                            session -> session.resume(clock, session.now(), "s1", "行政许可法 第四十五条")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("names a suspension that never opened");
            assertThat(world.row("approval_case", caseId).get("ledger_sequence"))
                    .isEqualTo(1L);
        }

        @Test
        void theFutureCannotBeRecorded() {
            UUID caseId = world.newCase();
            assertThatThrownBy(() -> world.command(
                            caseId,
                            "2026-03-04T01:00:00Z",
                            session -> session.note("A", at("2026-03-04T09:01"), "内部规则", Map.of())))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void outsideATransactionNothingOpens() {
            UUID caseId = world.newCase();
            assertThatThrownBy(() -> world.ledger.open(caseId, "clerk", at("2026-03-04T09:01")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Deriving {

        @Test
        void aSuspensionMovesTheDueDateToItsCapAndSaysWhenItEnds() {
            UUID caseId = world.newCase();
            UUID clock = start(caseId, ClockKind.STATUTORY, TWENTY);
            assertThat(world.row("clock", clock)).containsEntry("due_date", Date.valueOf("2026-03-30"));

            DerivedClock suspended = world.command(
                            caseId,
                            "2026-03-04T01:00:00Z",
                            session -> session.suspend(clock, session.now(), "s1", "EXPERT_REVIEW", CAP, "行政许可法 第四十五条"))
                    .get(clock);

            // suspended from 4 to 11 March: the 4th and the five days of the cap do not count
            assertThat(suspended.dueDate()).isEqualTo("2026-04-08");
            assertThat(suspended.state()).isEqualTo(ClockState.SUSPENDED);
            assertThat(suspended.nextChange()).isEqualTo(at("2026-03-12T00:00"));
            assertThat(world.row("approval_case", caseId))
                    .containsEntry("clock_state", "SUSPENDED")
                    .containsEntry("statutory_due", Date.valueOf("2026-04-08"));
        }

        @Test
        void aStoppedClockHasNoNextChangeAndKeepsItsDueDate() {
            UUID caseId = world.newCase();
            UUID clock = start(caseId, ClockKind.STATUTORY, TWENTY);
            world.command(
                    caseId,
                    "2026-03-05T01:00:00Z",
                    session -> session.stop(clock, session.now(), "GRANTED", "行政许可法 第三十八条"));
            assertThat(world.row("clock", clock))
                    .containsEntry("state", "STOPPED")
                    .containsEntry("stopped_on", Date.valueOf("2026-03-05"))
                    .containsEntry("due_date", Date.valueOf("2026-03-30"))
                    .containsEntry("counted", 3)
                    .containsEntry("next_change", null);
        }

        @Test
        void theCaseIsBoundByAcceptanceThenCorrectionThenTheNearerLimitThenDelivery() {
            UUID caseId = world.newCase();
            TimeLimit five = new TimeLimit(5, LimitUnit.WORKING_DAY);
            UUID acceptance = start(caseId, ClockKind.ACCEPTANCE, five);
            assertThat(dueOf(caseId)).isEqualTo("2026-03-09");
            UUID correction = start(caseId, ClockKind.CORRECTION, TEN);
            assertThat(dueOf(caseId)).isEqualTo("2026-03-16");
            world.command(caseId, "2026-03-02T01:00:00Z", session -> {
                session.stop(correction, session.now(), "CORRECTED", "行政许可法 第三十二条");
                session.stop(acceptance, session.now(), "ACCEPTED", "行政许可法 第三十二条");
            });
            assertThat(dueOf(caseId)).isEqualTo("2026-03-09");
            UUID statutory = start(caseId, ClockKind.STATUTORY, TWENTY);
            assertThat(dueOf(caseId)).isEqualTo("2026-03-30");
            UUID promised = start(caseId, ClockKind.PROMISED, TEN);
            assertThat(dueOf(caseId)).isEqualTo("2026-03-16");
            world.command(caseId, "2026-03-04T01:00:00Z", session -> {
                session.stop(statutory, session.now(), "GRANTED", "行政许可法 第三十八条");
                session.stop(promised, session.now(), "GRANTED", "行政许可法 第三十八条");
                session.startClock(ClockKind.DELIVERY, "case", "MARKET", TEN, session.now(), "行政许可法 第四十四条");
            });
            assertThat(dueOf(caseId)).isEqualTo("2026-03-18");
        }

        private LocalDate dueOf(UUID caseId) {
            return ((Date) world.row("approval_case", caseId).get("due_date")).toLocalDate();
        }
    }
}
