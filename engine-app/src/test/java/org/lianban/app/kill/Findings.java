package org.lianban.app.kill;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.database.LocalDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the database of a running server. */
final class Findings {

    private static final Map<String, String> TORN = Map.of(
            "a ledger head that is not its last entry", """
                    select c.number from approval_case c
                    where (c.ledger_sequence, c.ledger_head) is distinct from
                        (select (e.sequence, e.hash) from clock_event e where e.case_id = c.id order by sequence desc limit 1)""",
            "an open task that the engine does not know", """
                    select t.case_number from task t where t.closed_at is null
                    and not exists (select from engine.act_ru_task r where r.id_ = t.engine_task)""",
            "a task of the engine that is not on our list", """
                    select r.id_ from engine.act_ru_task r
                    where not exists (select from task t where t.engine_task = r.id_ and t.closed_at is null)""",
            "an open stage in which the engine is not", """
                    select s.element from stage s where s.closed_at is null
                    and not exists (select from engine.act_ru_execution x where x.act_inst_id_ = s.activity)""",
            "an open stage whose clock does not run, or a running stage clock without a stage", """
                    select k.subject from clock k where k.state <> 'STOPPED'
                    and k.kind not in ('STATUTORY', 'PROMISED', 'DELIVERY')
                    and not exists (select from stage s where s.clock_id = k.id and s.closed_at is null)
                    union all
                    select s.element from stage s join clock k on k.id = s.clock_id
                    where s.closed_at is null and k.state = 'STOPPED'""",
            "a stage with a term whose timer is lost", """
                    select s.element from stage s where s.closed_at is null
                    and s.element in ('check_completeness', 'await_corrections', 'check_corrections', 'carry_out')
                    and not exists (select from engine.act_ru_job j join engine.act_ru_execution x on x.id_ = j.execution_id_
                        where x.act_inst_id_ = s.activity and j.type_ = 'timer' and j.retries_ > 0)""",
            "a timer without a stage", """
                    select j.id_ from engine.act_ru_job j
                    where not exists (select from engine.act_ru_execution x join stage s on s.activity = x.act_inst_id_
                        where x.id_ = j.execution_id_ and s.closed_at is null)""",
            "a case without a flow", """
                    select c.number from approval_case c where c.state <> 'CLOSED'
                    and not exists (select from engine.act_ru_execution x where x.proc_inst_id_ = c.process_instance)""",
            "a flow without a case", """
                    select x.id_ from engine.act_ru_execution x where x.parent_id_ is null and x.super_exec_ is null
                    and not exists (select from approval_case c where c.process_instance = x.proc_inst_id_)""",
            "an idempotency key without an answer", "select key from idempotency where response is null");

    private final JdbcClient jdbc;

    Findings(Path data) throws Exception {
        this.jdbc = JdbcClient.create(LocalDatabase.open(data).asApplication());
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    boolean answered(Command command) {
        return count("select count(*) from idempotency where key = '" + command.key() + "'") == 1;
    }

    List<UUID> ids(String sql) {
        return jdbc.sql(sql).query(UUID.class).list();
    }

    /** What does not fit together, each with an example. */
    List<String> torn() {
        return TORN.entrySet().stream()
                .flatMap(
                        check -> jdbc
                                .sql("select x::text from (" + check.getValue() + ") as x limit 1")
                                .query(String.class)
                                .list()
                                .stream()
                                .map(example -> check.getKey() + ": " + example))
                .toList();
    }
}
