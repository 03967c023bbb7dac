package org.lianban.app.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lianban.app.TestPostgres;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.discovery.ActivityLog;
import org.lianban.processes.discovery.Conformance;
import org.lianban.processes.discovery.ConformanceCheck;
import org.lianban.processes.discovery.DrawnModel;
import org.lianban.processes.discovery.InductiveMiner;
import org.lianban.processes.discovery.ModelNet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What it takes to discover the flow of many cases. With {@code -Dlianban.cases=100000} of as many as that. */
class DiscoverySpeedTest {

    private static final int CASES = Integer.getInteger("lianban.cases", 5_000);
    private static final UUID CLERK = new UUID(7, 7);

    private static final String OFFICE = """
            insert into department (code, region, name_zh, name_en, kind) values ('D', '990101', '某局', 'One', 'DEPARTMENT');
            insert into staff (id, region, login, name, department, password_hash, created_at)
            values ('%s', '990101', 'clerk', '某某', 'D', '-', now());
            insert into approval_case (id, region, number, service_code, service_version, service_name_zh, service_name_en, joint,
                lead_department, applicant_kind, applicant_name, applicant_id_number, applicant_phone, answers, state, outcome,
                received_at, accepted_at, accepted_how, materials_at, closed_at, clerk, ledger_head)
            select ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, '990101', 'C' || n, 'shop-sign', 1, '店招',
                'Shop sign', false, 'D', 'PERSON', '某某', 'x', '13800000000', '{}', 'CLOSED', 'GRANTED',
                timestamptz '2026-01-05 09:00+08', timestamptz '2026-01-06 09:00+08', 'REGULAR', timestamptz '2026-01-05 09:00+08',
                timestamptz '2026-02-02 09:00+08', '%s', '-' from generate_series(1, %d) n;
            """;

    /** Each seventh was corrected, each hundredth never examined; each stage takes some hours. */
    private static final String STAGES = """
            insert into stage (id, region, case_id, process, element, activity, department, counted, opened_at, closed_at)
            select gen_random_uuid(), '990101', c.id, s.process, s.element, 'a', 'D', true,
                timestamptz '2026-01-05 09:00+08' + s.place * interval '2 days',
                timestamptz '2026-01-05 09:00+08' + s.place * interval '2 days' + (c.n % 40 + 1) * interval '1 hour'
            from (select id, substr(number, 2)::int as n from approval_case) c cross join (values
                (0, 'acceptance', 'check_completeness'), (1, 'acceptance', 'await_corrections'), (2, 'acceptance', 'check_corrections'),
                (3, 'item_examination', 'examine'), (4, 'decision_and_delivery', 'decide'),
                (5, 'decision_and_delivery', 'issue_certificate'), (6, 'decision_and_delivery', 'deliver')) s(place, process, element)
            where (c.n % 7 = 0 or s.place not in (1, 2)) and (c.n % 100 <> 0 or s.place <> 3);
            """;

    private long began;

    private long took() {
        long now = System.nanoTime();
        long took = (now - began) / 1_000_000;
        began = now;
        return took;
    }

    @Test
    void manyCasesAreReadAndComparedWithoutHoldingThem() {
        DataSource source =
                TestPostgres.running().dataSource(TestPostgres.running().newDatabase(), "lianban_owner");
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql(OFFICE.formatted(CLERK, CLERK, CASES)).update();
        jdbc.sql(STAGES).update();
        jdbc.sql("analyze").update();
        OwnLogs logs = new OwnLogs(jdbc, ZoneId.of("Asia/Shanghai"));
        DiscoveryFilter filter =
                new DiscoveryFilter(null, "shop-sign", YearMonth.of(2026, 2), YearMonth.of(2026, 2), null, false);

        took();
        ActivityLog log = Objects.requireNonNull(new TransactionTemplate(new DataSourceTransactionManager(source))
                .execute(status -> logs.read(new Scope("990101", null), filter)));
        long read = took();
        List<byte[]> models =
                ProcessModels.all().stream().map(ProcessModel::bytes).toList();
        Conformance compared = ConformanceCheck.check(log, ModelNet.of(models, ApprovalCaseProcess.KEY), 500);
        long compare = took();
        DrawnModel drawn = DrawnModel.of(
                InductiveMiner.mine(log, 0), activity -> new DrawnModel.Title(activity.element(), activity.element()));
        Conformance replayed = ConformanceCheck.check(log, ModelNet.of(drawn), 0);
        System.out.printf(
                "%,d cases in %d courses: read %d ms, compared %d ms, mined, drawn and replayed %d ms%n",
                log.cases(), log.variants().size(), read, compare, took());

        assertThat(log.cases()).isEqualTo(CASES);
        assertThat(log.variants()).hasSizeLessThanOrEqualTo(4);
        assertThat(replayed.fitness()).isEqualTo(1);
        assertThat(compared.differing()).isEqualTo(CASES / 100);
        assertThat(compared.deviations()).singleElement().satisfies(one -> assertThat(one.ids())
                .hasSize(Math.min(500, CASES / 100)));
    }
}
