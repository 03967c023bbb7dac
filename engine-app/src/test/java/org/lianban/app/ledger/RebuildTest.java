package org.lianban.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.ledger.DerivedColumns.Differences;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildTest {

    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    private final LedgerWorld world = new LedgerWorld();
    private final Random random = new Random(20260105);
    private Instant now = START;

    @AfterEach
    void close() {
        world.close();
    }

    private Rebuild rebuild() {
        return new Rebuild(world.jdbc, world.transaction, world.book, world.projection);
    }

    /** A life of commands with everything that can happen to a clock, swept as the days pass. */
    private void live() {
        List<UUID> cases = List.of(world.newCase(), world.newCase(), world.newCase(), world.newCase());
        for (int day = 0; day < 60; day++) {
            now = START.plus(day, ChronoUnit.DAYS);
            world.sweep.sweep(now);
            UUID caseId = cases.get(random.nextInt(cases.size()));
            world.command(caseId, now.toString(), this::something);
            openTasks(caseId);
            world.transaction.executeWithoutResult(status -> world.projection.refresh(cases, world.book.hold(), now));
        }
        world.sweep.sweep(now);
    }

    private void openTasks(UUID caseId) {
        world.jdbc.sql("""
                        select id from clock k where case_id = ? and state <> 'STOPPED'
                        and not exists (select 1 from stage s where s.clock_id = k.id)""").param(caseId).query(UUID.class).list().forEach(clock -> world.newTask(caseId, clock));
    }

    private void something(LedgerSession session) {
        ClockKind kind = one(List.of(ClockKind.values()));
        LimitUnit unit = one(List.of(LimitUnit.values()));
        TimeLimit limit = random.nextInt(5) == 0 ? null : new TimeLimit(1 + random.nextInt(30), unit);
        UUID clock = session.startClock(kind, "x", "MARKET", limit, session.now(), "内部规则");
        if (random.nextBoolean()) {
            Cap cap = random.nextInt(4) == 0 ? null : new Cap(1 + random.nextInt(9), LimitUnit.CALENDAR_DAY);
            session.suspend(clock, session.now(), "s1", "TESTING", cap, "行政许可法 第四十五条");
        } else if (limit != null && random.nextBoolean()) {
            session.extend(clock, session.now(), new TimeLimit(3, limit.unit()), "行政许可法 第四十二条");
        }
        if (random.nextInt(3) == 0) {
            session.reanchor(clock, session.now(), session.now().minus(3, ChronoUnit.DAYS), "行政许可法 第三十二条");
        }
        if (random.nextInt(4) == 0) {
            session.stop(clock, session.now(), "DONE", "内部规则");
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void theRebuildEqualsWhatWasThere() {
        live();
        List<Map<String, Object>> before = world.derivedRows();
        assertThat(before).hasSizeGreaterThan(100);

        Rebuild.Report report = rebuild().run(now);

        assertThat(report).isEqualTo(new Rebuild.Report(4, Differences.NONE, 0));
        assertThat(world.derivedRows()).isEqualTo(before);
    }

    @Test
    void whatWasLostOrChangedIsThereAgain() {
        live();
        List<Map<String, Object>> before = world.derivedRows();
        JdbcClient superuser = JdbcClient.create(world.asSuperuser());
        int clocks = superuser.sql("""
                update lianban.clock set state = 'RUNNING', stopped_on = null, due_date = null, counted = -1, uncounted = '{}',
                    provisional = not provisional, next_change = now()""").update();
        int cases = superuser.sql("""
                update lianban.approval_case set due_date = '2000-01-01', promised_due = '2000-01-01' where ledger_sequence > 0""").update();
        int tasks =
                superuser.sql("update lianban.task set due_date = '2000-01-01'").update();

        Rebuild.Report report = rebuild().run(now);

        assertThat(report.differences()).isEqualTo(new Differences(clocks, cases, tasks));
        assertThat(world.derivedRows()).isEqualTo(before);
    }

    @Test
    void aClockWithoutALedgerIsReportedAndLeftAlone() {
        live();
        world.jdbc.sql("""
                insert into clock (id, region, case_id, kind, subject, department, state, started_on, provisional, counted, uncounted, measured_on)
                select ?, region, id, 'STAGE', 'x', 'MARKET', 'RUNNING', '2026-01-05', false, 0, '{}', '2026-01-05' from approval_case limit 1""").param(UUID.randomUUID()).update();
        assertThat(rebuild().run(now)).isEqualTo(new Rebuild.Report(4, Differences.NONE, 1));
    }
}
