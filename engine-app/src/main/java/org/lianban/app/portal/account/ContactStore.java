package org.lianban.app.portal.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contacts as they stand on cases. */
@Repository
public class ContactStore {

    /** Of {@code p}, that a clerk who saw the identity document of {@code :identity} wrote {@code :contact} down with it. */
    static final String PROVEN_CASE = """
            p.applicant_identity = :identity and (p.clerk is not null or p.contact_clerk is not null)
                and regexp_replace(p.applicant_phone, '[^+0-9]', '', 'g') = :contact
            """;

    /** Whether there is such a case. What somebody filed under a number without ever standing at a window proves nothing. */
    public static final String PROVEN = "exists (select from approval_case p where " + PROVEN_CASE + ")";

    private static final String HAS_CONTACT =
            "applicant_identity = :identity and regexp_replace(applicant_phone, '[^+0-9]', '', 'g') = :contact";

    private final JdbcClient jdbc;

    /**
     * What stands on a case.
     *
     * @param contact in the form in which contacts are compared
     * @param seen whether a clerk who saw the identity document wrote it down
     */
    record OnCase(String number, @Nullable String identity, String contact, boolean seen) {}

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds all cases of somebody in the order of their ids, so that of two clerks one waits for the other. */
    void hold(String identity) {
        jdbc.sql("select id from approval_case where applicant_identity = :identity order by id for update")
                .param("identity", identity)
                .query(UUID.class)
                .list();
    }

    OnCase of(UUID caseId) {
        return jdbc.sql("""
                        select number, applicant_identity, regexp_replace(applicant_phone, '[^+0-9]', '', 'g') as contact,
                            clerk is not null or contact_clerk is not null as seen
                        from approval_case where id = :case
                        """)
                .param("case", caseId)
                .query((row, number) -> new OnCase(
                        row.getString("number"),
                        row.getString("applicant_identity"),
                        row.getString("contact"),
                        row.getBoolean("seen")))
                .single();
    }

    /**
     * Replaces a contact on all cases of somebody that have it. Codes on their way to the old one open none of these any more.
     *
     * @return how many cases
     */
    int replace(String identity, String before, String contact, UUID clerk) {
        jdbc.sql("update applicant_code set live = false where case_id in (select id from approval_case where "
                        + HAS_CONTACT + ")")
                .param("identity", identity)
                .param("contact", before)
                .update();
        return jdbc.sql("update approval_case set applicant_phone = :new, contact_clerk = :clerk where " + HAS_CONTACT)
                .param("new", contact)
                .param("clerk", clerk)
                .param("identity", identity)
                .param("contact", before)
                .update();
    }
}
