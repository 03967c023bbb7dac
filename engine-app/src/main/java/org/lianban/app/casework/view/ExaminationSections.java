package org.lianban.app.casework.view;

import static org.lianban.app.casework.view.Columns.id;
import static org.lianban.app.casework.view.Columns.instant;
import static org.lianban.app.casework.view.Columns.instantOf;
import static org.lianban.app.casework.view.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.ConsultationKind;
import org.lianban.app.casework.examination.ConsultationState;
import org.lianban.app.casework.procedure.ExtensionState;
import org.lianban.app.casework.procedure.ProcedureForms.Proof;
import org.lianban.app.casework.procedure.ProcedureState;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.Json;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.LimitUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the page shows of the examination: branches, special procedures, consultations, each in one query. */
@Repository
class ExaminationSections {

    private final JdbcClient jdbc;
    private final Json json;

    ExaminationSections(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<BranchView> branches(
            UUID caseId, CaseServices followed, List<ClockView> clocks, List<ProcedureView> procedures) {
        Map<String, ClockView> byItem = clocks.stream()
                .filter(clock -> clock.kind() == ClockKind.BRANCH)
                .collect(Collectors.toMap(ClockView::subject, clock -> clock, (first, later) -> later));
        Set<UUID> suspended = procedures.stream()
                .filter(procedure -> procedure.state() == ProcedureState.OPEN)
                .map(ProcedureView::branchId)
                .collect(Collectors.toSet());
        return jdbc.sql("""
                        select b.*, s.name as by_name,
                            array(select o.item_code from branch o where o.case_id = b.case_id
                                and o.item_code = any(b.depends_on) and o.state <> 'DONE') as waits_for
                        from branch b left join staff s on s.id = b.opinion_by
                        where b.case_id = :case order by b.id
                        """)
                .param("case", caseId)
                .query((row, number) -> branch(row, followed, byItem, suspended))
                .list();
    }

    private static BranchView branch(
            ResultSet row, CaseServices followed, Map<String, ClockView> clocks, Set<UUID> suspended)
            throws SQLException {
        String item = row.getString("item_code");
        UUID id = id(row, "id");
        BranchView.State state = BranchView.State.valueOf(row.getString("state"));
        boolean stopped = state == BranchView.State.OPEN && suspended.contains(id);
        return new BranchView(
                id,
                item,
                followed.item(item).name(),
                row.getString("department"),
                stopped ? BranchView.State.SUSPENDED : state,
                word(Opinion.class, row.getString("opinion")),
                row.getString("opinion_text"),
                row.getString("by_name"),
                instant(row, "opinion_at"),
                clocks.get(item),
                List.of((String[]) row.getArray("waits_for").getArray()));
    }

    List<ProcedureView> procedures(UUID caseId, CaseServices followed) {
        return jdbc.sql("""
                        select p.*, r.name as requester, d.name as decider, b.item_code
                        from suspension p join branch b on b.id = p.branch_id
                        join staff r on r.id = p.requested_by left join staff d on d.id = p.decided_by
                        where p.case_id = :case order by p.requested_at, p.id
                        """)
                .param("case", caseId)
                .query((row, number) -> procedure(row, followed))
                .list();
    }

    private ProcedureView procedure(ResultSet row, CaseServices followed) throws SQLException {
        String ground = row.getString("ground");
        @Nullable String proof = row.getString("proof");
        return new ProcedureView(
                id(row, "id"),
                id(row, "branch_id"),
                ground,
                groundName(followed.item(row.getString("item_code")), ground),
                row.getString("basis"),
                ProcedureState.valueOf(row.getString("state")),
                row.getString("requester"),
                instantOf(row, "requested_at"),
                row.getString("decider"),
                instant(row, "decided_at"),
                row.getString("decision_note"),
                new ProcedureView.CapView(row.getInt("cap_amount"), LimitUnit.valueOf(row.getString("cap_unit"))),
                instant(row, "cap_ends_at"),
                row.getString("reason"),
                row.getString("planned_proof"),
                proof == null ? null : json.read(proof, Proof.class),
                instant(row, "resumed_at"));
    }

    private static LocalisedText groundName(ServiceItem item, String ground) {
        return item.ground(ground).map(listed -> listed.name()).orElseGet(() -> new LocalisedText(ground, ground));
    }

    List<ConsultationView> consultations(UUID caseId) {
        return jdbc.sql("""
                        select c.*, q.name as asker, a.name as answerer, p.name as person
                        from consultation c join staff q on q.id = c.asked_by left join staff a on a.id = c.answered_by
                            left join staff p on p.id = c.asked_person
                        where c.case_id = :case order by c.asked_at, c.id
                        """)
                .param("case", caseId)
                .query((row, number) -> new ConsultationView(
                        id(row, "id"),
                        id(row, "branch_id"),
                        row.getString("asked_department"),
                        row.getString("question"),
                        row.getString("asker"),
                        instantOf(row, "asked_at"),
                        row.getString("answer"),
                        row.getString("answerer"),
                        instant(row, "answered_at"),
                        ConsultationState.valueOf(row.getString("state")),
                        ConsultationKind.valueOf(row.getString("kind")),
                        row.getString("person"),
                        word(Opinion.class, row.getString("verdict")),
                        row.getObject("reminded_on", LocalDate.class)))
                .list();
    }

    List<ExtensionView> extensions(UUID caseId) {
        return jdbc.sql("""
                        select e.*, r.name as requester, d.name as decider
                        from extension e join staff r on r.id = e.requested_by left join staff d on d.id = e.decided_by
                        where e.case_id = :case order by e.requested_at, e.id
                        """)
                .param("case", caseId)
                .query((row, number) -> new ExtensionView(
                        id(row, "id"),
                        row.getInt("by_amount"),
                        row.getString("reason"),
                        row.getString("basis"),
                        ExtensionState.valueOf(row.getString("state")),
                        row.getString("requester"),
                        instantOf(row, "requested_at"),
                        row.getString("decider"),
                        instant(row, "decided_at"),
                        row.getString("decision_note")))
                .list();
    }
}
