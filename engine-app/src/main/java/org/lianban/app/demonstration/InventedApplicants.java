package org.lianban.app.demonstration;

import java.util.List;
import org.lianban.app.casework.work.CaseState;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applicants of the demonstration whom a visitor may be: for each state of a case the one who applied last. */
@Repository
@Profile("demonstration")
class InventedApplicants {

    private final JdbcClient jdbc;

    /** An invented applicant with the newest case in a state. */
    record DemonstrationApplicant(
            String kind,
            String name,
            String idNumber,
            String phone,
            String caseNumber,
            CaseState state,
            boolean suspended) {}

    InventedApplicants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DemonstrationApplicant> all() {
        return jdbc.sql("""
                        select distinct on (state, suspended) applicant_kind as kind, applicant_name as name,
                            applicant_id_number as id_number, applicant_phone as phone, number as case_number, state, suspended
                        from (select c.*, exists (select from suspension s where s.case_id = c.id and s.state = 'OPEN')
                                as suspended from approval_case c) c
                        order by state, suspended, received_at desc
                        """).query(DemonstrationApplicant.class).list();
    }
}
