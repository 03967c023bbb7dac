package org.lianban.app.kill;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Cases that became overdue while nobody looked, written straight into the tables: what a sweep meets after a long night. */
final class Overdue {

    /** Findings that the rules T1 to T4 make of each case. */
    static final int CROSSINGS_OF_EACH = 4;

    private static final String CASES = """
            with person as (
                insert into staff (id, region, login, name, department, password_hash, created_at)
                values (gen_random_uuid(), '990101', 'night-clerk', '夜班', 'MARKET', '-', now()) returning id
            ), head as (
                insert into staff_role (staff, role) select id, 'HEAD' from person
            )
            insert into approval_case (id, region, number, service_code, service_version, service_name_zh, service_name_en, joint,
                lead_department, applicant_kind, applicant_name, applicant_id_number, applicant_phone, answers, state, received_at,
                materials_at, accepted_at, accepted_how, clerk, ledger_head)
            select gen_random_uuid(), '990101', 'OVERDUE-' || n, 'shop-sign', 1, '店招', 'Shop sign', false, 'MARKET', 'PERSON', '某某',
                'x' || n, '13800000000', '{}', 'EXAMINING', '2026-03-02T01:00:00Z', '2026-03-02T01:00:00Z', '2026-03-02T01:00:00Z',
                'REGULAR', person.id, '-'
            from person, generate_series(1, :cases) n
            """;
    // the promise is late and was near before, the law's limit is exceeded, and so is a stage
    private static final String CLOCKS = """
            insert into clock (id, region, case_id, kind, subject, department, state, limit_amount, limit_unit, limit_kind, started_on,
                due_date, provisional, counted, uncounted, measured_on)
            select gen_random_uuid(), '990101', c.id, k.kind, 'shop-sign', 'MARKET', 'RUNNING', 5, 'WORKING_DAY', k.of, '2026-03-02',
                '2026-03-09', false, 0, '{}', '2026-03-02'
            from approval_case c, (values ('PROMISED', 'PROMISED'), ('STATUTORY', 'STATUTORY'), ('STAGE', null)) k (kind, of)
            where c.number like 'OVERDUE-%'
            """;

    private Overdue() {}

    /** Adds them all at once: a sweep sees none of them or all. */
    static void add(DataSource database, int cases) throws Exception {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql(CASES).param("cases", cases).update();
            jdbc.sql(CLOCKS).update();
            connection.commit();
        }
    }
}
