package org.lianban.app.casework.work;

import java.util.Optional;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.UnknownCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see a case: the window and the supervisors of its region, the lead department, the departments that examine it or were
 * asked for advice or for what is to be corrected, and whoever has a task in it, each as clerk, approver, head, lead or supervisor. An
 * applicant acts in the cases of the account's identity. To everybody else it does not exist.
 */
@Component
public class CaseAccess {

    private final JdbcClient jdbc;

    CaseAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Requires that the actor may see the case.
     *
     * @throws Refusal the same whether it does not exist or is not his
     */
    public void require(Actor actor, UUID caseId) {
        boolean visible = seesCases(actor)
                && jdbc.sql("""
                        select exists (
                            select from approval_case c
                            where c.id = :case and c.region = :region and (
                                :everywhere
                                or c.lead_department = :department
                                or exists (select from branch b where b.case_id = c.id and b.department = :department)
                                or exists (select from correction_part p where p.case_id = c.id and p.department = :department)
                                or exists (select from task t where t.case_id = c.id and t.department = :department)))
                        """)
                        .param("case", caseId)
                        .param("region", actor.region())
                        .param("everywhere", seesRegion(actor))
                        .param("department", actor.department())
                        .query(Boolean.class)
                        .single();
        if (!visible) {
            throw unknown();
        }
    }

    CaseRecord require(Actor actor, UUID caseId, Optional<CaseRecord> found) {
        CaseRecord record = found.orElseThrow(CaseAccess::unknown);
        if (actor.isApplicant()) {
            requireOwn(actor, caseId);
            return record;
        }
        if (!seesCases(actor)
                || !record.leadDepartment().equals(actor.department())
                || !record.region().equals(actor.region())) {
            require(actor, caseId);
        }
        return record;
    }

    /** Whether the contact fits too was asked before, where the request came in. */
    private void requireOwn(Actor applicant, UUID caseId) {
        boolean own = jdbc.sql("""
                        select exists (
                            select from approval_case c join applicant_account a on a.id = :account
                            where c.id = :case and (c.filed_by = a.id or c.applicant_identity = a.identity_hash))
                        """)
                .param("case", caseId)
                .param("account", applicant.staff())
                .query(Boolean.class)
                .single();
        if (!own) {
            throw unknown();
        }
    }

    /** Whether cases are the actor's business at all: those who only keep accounts or design services see none. */
    public static boolean seesCases(Actor actor) {
        return handles(actor) || actor.has(Role.SUPERVISOR);
    }

    /** Whether the actor handles cases, and so needs all that the applicant said and handed in: who only supervises does not. */
    public static boolean handles(Actor actor) {
        return actor.has(Role.CLERK) || actor.has(Role.APPROVER) || actor.has(Role.HEAD) || actor.has(Role.LEAD);
    }

    /** Whether the actor sees every case of the region. */
    public static boolean seesRegion(Actor actor) {
        return actor.has(Role.CLERK) || actor.has(Role.SUPERVISOR);
    }

    public static Refusal unknown() {
        return UnknownCase.refusal();
    }
}
