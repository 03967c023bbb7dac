package org.lianban.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.tasks.TaskBook;
import org.lianban.app.tasks.WorkTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored of a case, as tests look at it. */
public final class Register {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clocks clocks;

    @Autowired
    private TaskBook tasks;

    @Autowired
    private ApplicantNotices notices;

    public String state(UUID caseId) {
        return text("select state from approval_case where id = ?", caseId);
    }

    public String outcome(UUID caseId) {
        return text("select outcome from approval_case where id = ?", caseId);
    }

    public long version(UUID caseId) {
        return number("select version from approval_case where id = ?", caseId);
    }

    /** The local date on which the case counts as accepted. */
    public LocalDate acceptedOn(UUID caseId) {
        return jdbc.sql("select (accepted_at at time zone 'Asia/Shanghai')::date from approval_case where id = ?")
                .param(caseId)
                .query(LocalDate.class)
                .single();
    }

    public String acceptedHow(UUID caseId) {
        return text("select accepted_how from approval_case where id = ?", caseId);
    }

    /** The types of the ledger's entries about the case as a whole, in order. */
    public List<String> facts(UUID caseId) {
        return jdbc.sql(
                        "select type from clock_event where case_id = ? and clock_id is null and type <> 'APPLICANT_NOTIFIED' order by sequence")
                .param(caseId)
                .query(String.class)
                .list();
    }

    /** The types of the entries of one clock, in order. */
    public List<String> events(UUID clock) {
        return jdbc.sql("select type from clock_event where clock_id = ? order by sequence")
                .param(clock)
                .query(String.class)
                .list();
    }

    /** When the last entry of that type took effect. */
    public Instant takenEffect(UUID caseId, String type) {
        return jdbc.sql("select at from clock_event where case_id = ? and type = ? order by sequence desc limit 1")
                .params(caseId, type)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    public String actorOfLast(UUID caseId, String type) {
        return jdbc.sql("select actor from clock_event where case_id = ? and type = ? order by sequence desc limit 1")
                .params(caseId, type)
                .query(String.class)
                .single();
    }

    public String basisOfLast(UUID caseId, String type) {
        return jdbc.sql("select basis from clock_event where case_id = ? and type = ? order by sequence desc limit 1")
                .params(caseId, type)
                .query(String.class)
                .single();
    }

    public List<String> noticesTo(UUID caseId) {
        return notices.ofCase(caseId).stream().map(ApplicantNotices.Sent::kind).toList();
    }

    public ApplicantNotices.Sent lastNotice(UUID caseId) {
        List<ApplicantNotices.Sent> sent = notices.ofCase(caseId);
        return sent.get(sent.size() - 1);
    }

    /** The newest clock of that kind. */
    public ClockView clock(UUID caseId, ClockKind kind) {
        return clocks.ofCase(caseId).stream()
                .filter(clock -> clock.kind() == kind)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    /** The clock of one department's examination. */
    public ClockView branchClock(UUID caseId, String item) {
        return clocks.ofCase(caseId).stream()
                .filter(clock ->
                        clock.kind() == ClockKind.BRANCH && clock.subject().equals(item))
                .findFirst()
                .orElseThrow();
    }

    public List<ClockView> clocks(UUID caseId) {
        return clocks.ofCase(caseId);
    }

    public List<WorkTask> openTasks(UUID caseId) {
        return tasks.openOf(caseId);
    }

    public WorkTask task(UUID id) {
        return tasks.find(id).orElseThrow();
    }

    /** The only open task of this element. */
    public WorkTask task(UUID caseId, String element) {
        List<WorkTask> found = openTasks(caseId).stream()
                .filter(task -> task.element().equals(element))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " open tasks " + element + " in " + state(caseId));
        }
        return found.get(0);
    }

    /** The open task of examining an item. */
    public WorkTask examination(UUID caseId, String item) {
        return openTasks(caseId).stream()
                .filter(task -> task.element().equals("examine") && item.equals(task.itemCode()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody examines " + item));
    }

    public String branchState(UUID caseId, String item) {
        return jdbc.sql("select state from branch where case_id = ? and item_code = ?")
                .params(caseId, item)
                .query(String.class)
                .single();
    }

    public List<String> items(UUID caseId) {
        return jdbc.sql("select item_code from branch where case_id = ? order by item_code")
                .param(caseId)
                .query(String.class)
                .list();
    }

    /** How much of the case is still going on: open stages, open tasks, running clocks, executions of the engine. */
    public long goingOn(UUID caseId) {
        return number("""
                        select (select count(*) from stage where case_id = :case and closed_at is null)
                            + (select count(*) from task where case_id = :case and closed_at is null)
                            + (select count(*) from clock where case_id = :case and state <> 'STOPPED')
                            + (select count(*) from engine.act_ru_execution where root_proc_inst_id_ =
                                   (select process_instance from approval_case where id = :case))
                        """.replace(":case", "'" + caseId + "'"));
    }

    /** The engine's tasks of the case and ours, those open. They are the same, or a commit was torn in two. */
    public boolean tasksAreThoseOfTheFlow(UUID caseId) {
        return jdbc.sql("""
                        select not exists (
                            (select engine_task from task where case_id = :case and closed_at is null
                             except select id_ from engine.act_ru_task)
                            union all
                            (select t.id_ from engine.act_ru_task t join engine.act_ru_execution e on e.id_ = t.execution_id_
                             where e.root_proc_inst_id_ = (select process_instance from approval_case where id = :case)
                             except select engine_task from task where case_id = :case and closed_at is null))
                        """).param("case", caseId).query(Boolean.class).single();
    }

    /** Whether the engine is in each open stage. */
    public boolean stagesAreThoseOfTheFlow(UUID caseId) {
        return jdbc.sql("""
                        select not exists (
                            select activity from stage where case_id = :case and closed_at is null
                            except select act_inst_id_ from engine.act_ru_execution)
                        """).param("case", caseId).query(Boolean.class).single();
    }

    private String text(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    private long number(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }
}
