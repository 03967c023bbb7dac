package org.lianban.app.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.migration.Footprint.Place;
import org.lianban.app.migration.Footprint.Timer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads footprints of cases, and writes the one thing that a migration changes: the ids of elements that were renamed. */
@Repository
class Footprints {

    private final JdbcClient jdbc;

    Footprints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the case has now; in a fixed number of statements. */
    Footprint of(UUID caseId, String root) {
        return jdbc.sql("""
                        select c::text as record,
                            (select string_agg(k::text, e'\\n' order by k.id) from clock k where k.case_id = c.id) as clocks,
                            concat(
                                (select string_agg(b::text, e'\\n' order by b.id) from branch b where b.case_id = c.id),
                                (select string_agg(s::text, e'\\n' order by s.id) from suspension s where s.case_id = c.id),
                                (select string_agg(e::text, e'\\n' order by e.id) from extension e where e.case_id = c.id),
                                (select string_agg(a::text, e'\\n' order by a.id) from consultation a where a.case_id = c.id),
                                (select string_agg(n::text, e'\\n') from correction_notice n where n.case_id = c.id)) as requests
                        from approval_case c where c.id = ?
                        """)
                .param(caseId)
                .query((row, number) -> new Footprint(
                        row.getString("record"),
                        String.valueOf(row.getString("clocks")),
                        row.getString("requests"),
                        stages(caseId),
                        tasks(caseId),
                        timers(root)))
                .single();
    }

    private Set<Place> stages(UUID caseId) {
        return new HashSet<>(jdbc.sql("""
                        select s.process, s.element, (to_jsonb(s) - 'element')::text as rest from stage s
                        where s.case_id = ? and s.closed_at is null
                        """).param(caseId).query(Place.class).list());
    }

    private Set<Place> tasks(UUID caseId) {
        return new HashSet<>(jdbc.sql("""
                        select s.process, t.element, (to_jsonb(t) - 'element')::text as rest
                        from task t join stage s on s.id = t.stage_id where t.case_id = ? and t.closed_at is null
                        """).param(caseId).query(Place.class).list());
    }

    private List<Timer> timers(String root) {
        return jdbc.sql("""
                        select d.proc_def_key_ as process, d.act_id_ as element, j.duedate_ as due_at
                        from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                        where j.root_proc_inst_id_ = ? and j.duedate_ is not null
                        """).param(root).query(Timer.class).list();
    }

    /** The open stages and tasks of the case follow their elements; two that change names with each other, too. */
    void rename(UUID caseId, String process, Map<String, String> renamed) {
        jdbc.sql("""
                        with renamed as (
                            update stage set element = n.new from unnest(:old::text[], :new::text[]) n (old, new)
                            where case_id = :case and process = :process and element = n.old and closed_at is null
                            returning stage.id, n.new
                        )
                        update task set element = renamed.new from renamed
                        where task.stage_id = renamed.id and task.closed_at is null
                        """)
                .param("old", renamed.keySet().toArray(String[]::new))
                .param("new", renamed.values().toArray(String[]::new))
                .param("case", caseId)
                .param("process", process)
                .update();
    }

    /** Whether the engine is in each open stage, and has a task for each task. */
    boolean agreeWithTheEngine(UUID caseId) {
        return jdbc.sql("""
                        select not exists (
                                select from stage s where s.case_id = :case and s.closed_at is null and not exists (
                                    select from act_ru_execution e
                                        join act_ru_execution i on i.id_ = e.proc_inst_id_ and i.root_proc_inst_id_ = c.process_instance
                                    where e.act_inst_id_ = s.activity and e.act_id_ = s.element))
                            and not exists (
                                select from task t where t.case_id = :case and t.closed_at is null and not exists (
                                    select from act_ru_task a where a.id_ = t.engine_task and a.task_def_key_ = t.element))
                        from approval_case c where c.id = :case
                        """).param("case", caseId).query(Boolean.class).single();
    }
}
