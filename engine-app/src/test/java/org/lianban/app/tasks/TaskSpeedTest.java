package org.lianban.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.TestPostgres;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.TaskFilter.Scope;
import org.lianban.app.tasks.TaskFilter.Urgency;
import org.lianban.monitoring.calendar.Calendars;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the list reads of many open tasks: about as much as it shows. With {@code -Dlianban.tasks=1000000} of as many as that; a
 * twentieth of them in the department that is read.
 */
class TaskSpeedTest {

    private static final int TASKS = Integer.getInteger("lianban.tasks", 40_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID ME = new UUID(7, 7);

    private static final String OFFICE = """
            insert into department (code, region, name_zh, name_en, kind)
            select 'D' || n, '990101', '某局', 'One', 'DEPARTMENT' from generate_series(0, 19) n;
            insert into staff (id, region, login, name, department, password_hash, created_at)
            values ('%s', '990101', 'approver', '某某', 'D3', '-', now());
            insert into approval_case (id, region, number, service_code, service_version, service_name_zh, service_name_en, joint,
                lead_department, applicant_kind, applicant_name, applicant_id_number, applicant_phone, answers, state, received_at,
                materials_at, clerk, ledger_head)
            select gen_random_uuid(), '990101', 'C' || n, 'shop-sign', 1, '店招', 'Shop sign', false, 'D3', 'PERSON', '某某',
                'x', '13800000000', '{}', 'RECEIVED', now(), now(), '%s', '-' from generate_series(1, 100) n;
            insert into stage (id, region, case_id, process, element, activity, department, counted, opened_at)
            select gen_random_uuid(), '990101', id, 'p', 'examine', 'a', 'D3', true, now() from approval_case;
            """.formatted(ME, ME);

    /** Each hundredth is suspended, each thousandth in my hands, each ten thousandth of a rare applicant. */
    private static final String OPEN = """
            insert into task (id, region, case_id, stage_id, engine_task, element, title_zh, title_en, department, role, item_code,
                case_number, service_code, service_name_zh, service_name_en, applicant_name, assignee, state, due_date, clock_state,
                created_at, risk, search)
            select gen_random_uuid(), '990101', s.case_id, s.id, 't' || n, 'examine', '审查', 'Examine', 'D' || n %% 20, 'APPROVER',
                'item-' || n / 20 %% 50, '990101-2026-' || n, 'shop-sign', '店招设置', 'Shop sign', '某某',
                case when n %% 1000 = 3 then '%s'::uuid end, case when n %% 1000 = 3 then 'CLAIMED' else 'OPEN' end,
                date '2026-02-20' + n %% 97, case when n / 20 %% 100 = 0 then 'SUSPENDED' else 'RUNNING' end, now(), (n %% 101) / 101.0,
                (case when n %% 10000 = 3 then '''云溪'' ' else '' end || '''店招'' ''招设'' ''设置'' ''2026'' ''' || n || '''')::tsvector
            from generate_series(1, %d) n
            join (select row_number() over () - 1 as k, id, case_id from stage) s on s.k = n %% 100
            """.formatted(ME, TASKS);

    private final NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(
            TestPostgres.running().dataSource(TestPostgres.running().newDatabase(), "lianban_owner"));

    private static TaskReader reader() {
        Actor actor = new Actor(ME, "approver", "某某", "D3", "990101", Set.of(Role.APPROVER, Role.LEAD), Set.of());
        return new TaskReader(actor, Set.of(actor), Calendars.cn(), TODAY);
    }

    private long read(String what, Selection selection, String sql) {
        JsonNode plan = JsonMapper.shared()
                .readTree(jdbc.queryForObject(
                        "explain (analyze, buffers, format json) " + sql, selection.parameters(), String.class))
                .get(0);
        long blocks = plan.get("Plan").get("Shared Hit Blocks").asLong()
                + plan.get("Plan").get("Shared Read Blocks").asLong();
        System.out.printf(
                "%,d open tasks, %s: %,d blocks, %s ms%n",
                TASKS, what, blocks, plan.get("Execution Time").asString());
        return blocks;
    }

    private long page(String what, TaskFilter filter, TaskOrder order) {
        Selection selection = new Selection(reader());
        return read(
                what,
                selection,
                "select " + TaskRows.COLUMNS + " from " + selection.rows(filter, "t.*", "", order.by(), 101) + " t"
                        + TaskRows.JOINS + " order by " + order.by());
    }

    private long count(String what, TaskFilter filter) {
        Selection selection = new Selection(reader());
        return read(what, selection, "select " + selection.count(filter, TaskList.MOST));
    }

    @Test
    void readsAboutAsManyBlocksAsRows() {
        jdbc.getJdbcTemplate().execute(OFFICE);
        jdbc.getJdbcTemplate().execute(OPEN);
        jdbc.getJdbcTemplate().execute("vacuum analyze task");
        TaskFilter department = TaskFilter.all(Scope.DEPARTMENT);
        TaskFilter own = TaskFilter.all(Scope.OWN);
        page("warming up", department, TaskOrder.DUE);
        for (TaskOrder order : TaskOrder.values()) {
            assertThat(page("a hundred rows of a department by " + order, department, order))
                    .isLessThan(2_000);
        }
        assertThat(page("a hundred rows of one's own by risk", own, TaskOrder.RISK))
                .isLessThan(4_000);
        page("searched for what is rare", department.typed("云溪"), TaskOrder.DUE);
        page("searched for what all have", department.typed("店招"), TaskOrder.RISK);
        assertThat(page(
                        "of one item",
                        new TaskFilters().item("item-7").scope(Scope.DEPARTMENT).filter(),
                        TaskOrder.DUE))
                .isLessThan(2_000);
        assertThat(count("a department counted", department)).isLessThan(2_500);
        assertThat(count("its overdue counted", department.of(Urgency.OVERDUE))).isLessThan(2_500);
        assertThat(count("its suspended counted", department.of(Urgency.SUSPENDED)))
                .isLessThan(2_500);
    }
}
