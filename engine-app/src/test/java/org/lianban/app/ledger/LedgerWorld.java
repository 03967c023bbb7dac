package org.lianban.app.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.lianban.app.TestPostgres;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.NoticeStore;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.ledger.LedgerHead;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with two departments and one clerk, and the ledger on it as the application's role sees it. */
public final class LedgerWorld implements AutoCloseable {

    public static final UUID CLERK = UUID.fromString("00000000-0000-0000-0000-00000000c1e0");

    public final String database = TestPostgres.running().newDatabase();
    private final HikariDataSource pool = pool();
    public final CountingDataSource dataSource = new CountingDataSource(pool);
    public final JdbcClient jdbc = JdbcClient.create(dataSource);
    public final JdbcTransactionManager transactionManager = new JdbcTransactionManager(dataSource);
    public final TransactionTemplate transaction = new TransactionTemplate(transactionManager);
    public final NoticeStore notices = new NoticeStore(jdbc);
    public final CalendarBook book = new CalendarBook(jdbc, notices);
    final EntryStore entries = new EntryStore(jdbc);
    final DerivedColumns derived = new DerivedColumns(jdbc);
    public final CaseLedger ledger = new CaseLedger(entries, derived, book);
    final Projection projection = new Projection(jdbc, entries, derived);
    public final CapSweep sweep = new CapSweep(jdbc, transaction, book, projection);
    public final RunningClocks running =
            new RunningClocks(new JdbcTemplate(dataSource), transaction, book, entries, projection);

    public LedgerWorld() {
        jdbc.sql("""
                insert into department values ('CENTRE', '990101', '政务服务中心', 'Service centre', 'SERVICE_CENTRE'),
                                              ('MARKET', '990101', '市场监督管理局', 'Market regulation', 'DEPARTMENT')""").update();
        jdbc.sql("""
                insert into staff (id, region, login, name, department, password_hash, created_at)
                values (?, '990101', 'clerk', '周窗口', 'CENTRE', '', now())""").param(CLERK).update();
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestPostgres.running().dataSource(database, "lianban_app"));
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    /** The database as its superuser sees it. */
    public DataSource asSuperuser() {
        return TestPostgres.running().superuser(database);
    }

    public UUID newCase() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into approval_case (id, region, number, service_code, service_version, service_name_zh, service_name_en,
                    joint, lead_department, applicant_kind, applicant_name, applicant_id_number, applicant_phone, answers,
                    state, received_at, materials_at, clerk, ledger_head)
                values (?, '990101', ?, 'shop-sign', 1, '店招', 'Shop sign', false, 'MARKET', 'PERSON', '李四', 'X', '000', '{}',
                    'RECEIVED', ?, now(), ?, ?)""")
                .param(id)
                .param("N" + id)
                .param(Instant.parse("2026-03-02T01:00:00Z").atOffset(ZoneOffset.UTC))
                .param(CLERK)
                .param(LedgerHead.EMPTY.hash())
                .update();
        return id;
    }

    /** Runs one command: locks the case, adds to its ledger, writes it. */
    public Map<UUID, DerivedClock> command(UUID caseId, String now, Consumer<LedgerSession> work) {
        return transaction.execute(status -> {
            LedgerSession session = open(caseId, now);
            work.accept(session);
            return session.flush();
        });
    }

    /** The same, for a command that starts one clock. */
    public UUID start(UUID caseId, String now, Function<LedgerSession, UUID> work) {
        return transaction.execute(status -> {
            LedgerSession session = open(caseId, now);
            UUID clock = work.apply(session);
            session.flush();
            return clock;
        });
    }

    LedgerSession open(UUID caseId, String now) {
        jdbc.sql("select id from approval_case where id = ? for update")
                .param(caseId)
                .query()
                .singleRow();
        return ledger.open(caseId, "clerk", Instant.parse(now));
    }

    /** Everything derived, row by row, in an order of its own. */
    public List<Map<String, Object>> derivedRows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String select : List.of(
                "select * from clock order by id",
                "select id, due_date, clock_state, promised_due, statutory_due from approval_case order by id",
                "select id, due_date, clock_state, provisional from task order by id")) {
            jdbc.sql(select).query().listOfRows().forEach(row -> rows.add(new TreeMap<>(row)));
        }
        rows.forEach(row -> row.computeIfPresent("uncounted", (column, json) -> json.toString()));
        return rows;
    }

    /** An open task of a stage that this clock measures. */
    public UUID newTask(UUID caseId, UUID clock) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                with s as (
                    insert into stage (id, region, case_id, process, element, activity, department, counted, clock_id, opened_at)
                    values (?, '990101', ?, 'item_examination', 'examine', ?, 'MARKET', true, ?, now()) returning id)
                insert into task (id, region, case_id, stage_id, engine_task, element, title_zh, title_en, department, role,
                    case_number, service_code, service_name_zh, service_name_en, applicant_name, state, clock_state, created_at,
                    search)
                select ?, '990101', ?, s.id, ?, 'examine', '审查', 'Examine', 'MARKET', 'APPROVER', 'N', 'shop-sign', '店招',
                    'Shop sign', '李四', 'OPEN', 'RUNNING', now(), ''::tsvector from s""")
                .params(UUID.randomUUID(), caseId, id.toString(), clock, id, caseId, id.toString())
                .update();
        return id;
    }

    /** Cases with so many clocks each: half of them suspended with a cap, as a district's would not be. */
    public List<UUID> district(int cases, int clocksEach) {
        TimeLimit limit = new TimeLimit(20, LimitUnit.WORKING_DAY, LimitKind.PROMISED, null);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            UUID caseId = newCase();
            ids.add(caseId);
            command(caseId, "2026-03-02T01:00:00Z", session -> IntStream.range(0, clocksEach)
                    .forEach(n -> startOne(session, n, limit)));
        }
        return ids;
    }

    private static void startOne(LedgerSession session, int n, TimeLimit limit) {
        ClockKind kind = n == 0 ? ClockKind.PROMISED : ClockKind.STAGE;
        UUID clock = session.startClock(kind, "subject" + n, "MARKET", limit, session.now(), "内部规则");
        if (n % 2 == 0) {
            Cap cap = new Cap(5, LimitUnit.WORKING_DAY);
            session.suspend(clock, session.now(), "s", "EXPERT_REVIEW", cap, "行政许可法 第四十五条");
        }
    }

    public Map<String, Object> row(String table, UUID id) {
        return jdbc.sql("select * from " + table + " where id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    @Override
    public void close() {
        pool.close();
    }
}
