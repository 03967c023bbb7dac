package org.lianban.app.supervision.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a sweep reads when nothing is due: the same few blocks, however many cases are open. */
class IdleSweepTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final String OPEN_CASES = """
            with person as (
                insert into staff (id, region, login, name, department, password_hash, created_at)
                select gen_random_uuid(), '990101', 'clerk', '某某', code, '-', now() from department returning id
            )
            insert into approval_case (id, region, number, service_code, service_version, service_name_zh, service_name_en, joint,
                lead_department, applicant_kind, applicant_name, applicant_id_number, applicant_phone, answers, state, received_at,
                materials_at, clerk, ledger_head)
            select gen_random_uuid(), '990101', 'CASE-' || n, 'shop-sign', 1, '店招', 'Shop sign', false, 'MARKET', 'PERSON', '某某',
                'x' || n, '13800000000', '{}', 'RECEIVED', :now, :now, person.id, '-'
            from person, generate_series(1, :cases) n
            """;
    private static final String LOOK_TOMORROW = """
            insert into case_watch (case_id, origin, look_at) select id, 'CASE', :now::timestamptz + interval '1 day' from approval_case
            """;

    private final JdbcClient jdbc = JdbcClient.create(
            TestPostgres.running().dataSource(TestPostgres.running().newDatabase(), "lianban_owner"));

    @ParameterizedTest
    @ValueSource(ints = {1_000, 30_000})
    void readsTheFirstEntryOfAnIndex(int cases) {
        open(cases);
        JsonNode plan = explain();
        long blocks = plan.get("Plan").get("Shared Hit Blocks").asLong()
                + plan.get("Plan").get("Shared Read Blocks").asLong();
        System.out.printf(
                "an idle sweep of %,d open cases: %d blocks, %s ms%n",
                cases, blocks, plan.get("Execution Time").asString());
        assertThat(blocks).isLessThanOrEqualTo(10);
    }

    private void open(int cases) {
        jdbc.sql("""
                insert into department (code, region, name_zh, name_en, kind) values ('MARKET', '990101', '某局', 'One', 'DEPARTMENT')
                """).update();
        jdbc.sql(OPEN_CASES)
                .param("now", Timestamp.from(NOW))
                .param("cases", cases)
                .update();
        jdbc.sql(LOOK_TOMORROW).param("now", Timestamp.from(NOW)).update();
        jdbc.sql("analyze").update();
    }

    private JsonNode explain() {
        String plan = jdbc.sql("explain (analyze, buffers, format json) " + OwnCases.LOCK_DUE)
                .param("now", Timestamp.from(NOW))
                .param("window", 1_000)
                .param("limit", 200)
                .query(String.class)
                .single();
        return JsonMapper.shared().readTree(plan).get(0);
    }
}
