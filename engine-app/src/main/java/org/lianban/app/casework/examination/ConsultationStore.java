package org.lianban.app.casework.examination;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.WorkTask;
import org.lianban.processes.ItemExaminationProcess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored consultations. */
@Repository
public class ConsultationStore {

    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Consultation> find(UUID id) {
        return jdbc.sql("""
                        select id, case_id, branch_id, asked_department, question, asked_by, state, kind, asked_person,
                            reminded_on
                        from consultation where id = :id
                        """).param("id", id).query(Consultation.class).optional();
    }

    /** The requests of the case that nobody has answered. */
    public List<Consultation> awaited(UUID caseId) {
        return jdbc.sql("""
                        select id, case_id, branch_id, asked_department, question, asked_by, state, kind, asked_person,
                            reminded_on
                        from consultation where case_id = :case and state = 'ASKED' order by asked_at, id
                        """).param("case", caseId).query(Consultation.class).list();
    }

    /** Whose answer is still awaited in the branch: the names of the people, an empty one for a department as a whole. */
    List<String> pending(UUID branchId) {
        return jdbc.sql("""
                        select coalesce(s.name, '') from consultation c left join staff s on s.id = c.asked_person
                        where c.branch_id = :branch and c.state = 'ASKED' order by c.asked_at, c.id
                        """).param("branch", branchId).query(String.class).list();
    }

    /** In which role somebody who is asked by name has his task: the first of these that he holds. */
    public Role roleOf(UUID person) {
        Set<String> roles = Set.copyOf(jdbc.sql("select role from staff_role where staff = :person")
                .param("person", person)
                .query(String.class)
                .list());
        return Stream.of(Role.APPROVER, Role.HEAD, Role.LEAD)
                .filter(role -> roles.contains(role.name()))
                .findFirst()
                .orElse(Role.APPROVER);
    }

    /** Whether the task is one person's, who was asked by name. */
    boolean isNamed(WorkTask task) {
        UUID subject = task.subject();
        return subject != null
                && task.element().equals(ItemExaminationProcess.ANSWER_CONSULTATION)
                && find(subject).filter(asked -> asked.kind().named()).isPresent();
    }

    /** The people who were asked by name and have not answered. */
    Set<UUID> awaitedFrom(UUID branchId) {
        return Set.copyOf(
                jdbc.sql("""
                        select asked_person from consultation
                        where branch_id = :branch and state = 'ASKED' and asked_person is not null
                        """).param("branch", branchId).query(UUID.class).list());
    }

    void ask(CaseWork work, Consultation asked) {
        jdbc.sql("""
                        insert into consultation (id, region, case_id, branch_id, asked_department, question, asked_by,
                            asked_at, state, kind, asked_person)
                        values (:id, :region, :case, :branch, :department, :question, :by, :at, 'ASKED', :kind, :person)
                        """)
                .param("id", asked.id())
                .param("region", work.record().region())
                .param("case", work.id())
                .param("branch", asked.branchId())
                .param("department", asked.askedDepartment())
                .param("question", asked.question())
                .param("by", asked.askedBy())
                .param("at", Timestamp.from(work.now()))
                .param("kind", asked.kind().name())
                .param("person", asked.askedPerson(), Types.OTHER)
                .update();
    }

    /** @param verdict of who was asked by name; null of a department */
    void answer(CaseWork work, UUID id, String answer, @Nullable Opinion verdict) {
        jdbc.sql("""
                        update consultation set state = 'ANSWERED', answer = :answer, answered_by = :by,
                            answered_at = :at, verdict = :verdict
                        where id = :id
                        """)
                .param("answer", answer)
                .param("verdict", verdict == null ? null : verdict.name(), Types.VARCHAR)
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .param("id", id)
                .update();
    }

    void withdraw(UUID id) {
        jdbc.sql("update consultation set state = 'WITHDRAWN' where id = :id")
                .param("id", id)
                .update();
    }

    void remind(UUID id, LocalDate on) {
        jdbc.sql("update consultation set reminded_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    void reassign(UUID id, UUID person) {
        jdbc.sql("update consultation set asked_person = :person, reminded_on = null where id = :id")
                .param("person", person)
                .param("id", id)
                .update();
    }

    public void endOpen(UUID caseId) {
        jdbc.sql("update consultation set state = 'ENDED' where case_id = :case and state = 'ASKED'")
                .param("case", caseId)
                .update();
    }
}
