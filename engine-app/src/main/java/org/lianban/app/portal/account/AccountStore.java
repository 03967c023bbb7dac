package org.lianban.app.portal.account;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.web.KeyedHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts. Numbers are kept as keyed hashes, with a masked form that their owners recognise. */
@Repository
public class AccountStore {

    /** What changes hands. Of two drafts for one service the new account keeps its own; what was said and uploaded stays said by whom it was. */
    private static final List<String> MOVES = List.of(
            "update applicant_account set replaced_by = :heir where id = :old",
            "delete from applicant_session where account = :old and :heir is not null",
            "update approval_case set filed_by = :heir where filed_by = :old",
            """
            update attachment set applicant = :heir where applicant = :old and case_id is null and id in (
                select u.attachment from applicant_upload u where u.account = :old and not exists (
                    select from applicant_upload n where n.account = :heir and n.form = u.form and n.material = u.material))
            """,
            """
            update applicant_upload u set account = :heir where u.account = :old and not exists (
                select from applicant_upload n where n.account = :heir and n.form = u.form and n.material = u.material)
            """,
            """
            update application_draft d set account = :heir where d.account = :old and (d.case_id is not null or not exists (
                select from application_draft n where n.account = :heir and n.case_id is null
                    and n.service_code = d.service_code))
            """);

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    Optional<Applicant> find(String identity, String contact) {
        return jdbc.sql("""
                        select * from applicant_account
                        where identity_hash = :identity and contact = :contact and replaced_by is null
                        """)
                .param("identity", identity)
                .param("contact", contact)
                .query(AccountStore::applicant)
                .optional();
    }

    /** The account of that identity and contact, opened if there is none yet. */
    public Applicant open(ApplicantKind kind, String number, String name, String contact) {
        return open(kind, hash.ofIdentity(number), masked(number), name, contact);
    }

    Applicant open(ApplicantKind kind, String identity, String masked, String name, String contact) {
        jdbc.sql("""
                        insert into applicant_account (id, kind, identity_hash, identity_masked, name, contact, created_at)
                        values (:id, :kind, :identity, :masked, :name, :contact, :now)
                        on conflict (identity_hash, contact) where replaced_by is null do nothing
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("kind", kind.name())
                .param("identity", identity)
                .param("masked", masked)
                .param("name", name)
                .param("contact", contact)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return find(identity, contact).orElseThrow();
    }

    /** Cases from before there were accounts learn whose they are, now that somebody typed the number. */
    void claimOlderCases(String number) {
        jdbc.sql("""
                        update approval_case set applicant_identity = :identity
                        where applicant_id_number = :number and applicant_identity is null
                        """)
                .param("identity", hash.ofIdentity(number))
                .param("number", number.strip().toUpperCase(Locale.ROOT))
                .update();
    }

    /** The name under which a clerk took in the newest case with that contact, for who signs in the first time without saying one. */
    Optional<String> nameAtWindow(String identity, String contact) {
        return jdbc.sql("select p.applicant_name from approval_case p where " + ContactStore.PROVEN_CASE
                        + " order by p.received_at desc, p.id limit 1")
                .param("identity", identity)
                .param("contact", contact)
                .query(String.class)
                .optional();
    }

    /** Whether a clerk who saw the identity document wrote this account's contact down with it; else it is anybody's who knows the number. */
    public boolean isProven(Applicant applicant) {
        return jdbc.sql("select " + ContactStore.PROVEN)
                .param("identity", applicant.identity())
                .param("contact", applicant.contact())
                .query(Boolean.class)
                .single();
    }

    /**
     * Moves all that an account has to that of the new contact, and ends it: its sessions, and the codes that are on their way. Whoever
     * holds the old contact begins as a stranger.
     */
    void moveTo(String identity, String before, String contact) {
        jdbc.sql("update applicant_code set live = false where identity_hash = :identity and contact = :contact")
                .param("identity", identity)
                .param("contact", before)
                .update();
        find(identity, before).ifPresent(old -> {
            Applicant heir = open(old.kind(), old.identity(), old.identityMasked(), old.name(), contact);
            MOVES.forEach(move -> jdbc.sql(move)
                    .param("old", old.account())
                    .param("heir", heir.account())
                    .update());
        });
    }

    static String masked(String number) {
        return number.substring(0, 3) + "*".repeat(number.length() - 5) + number.substring(number.length() - 2);
    }

    static Applicant applicant(ResultSet row, int number) throws SQLException {
        return new Applicant(
                row.getObject("id", UUID.class),
                ApplicantKind.valueOf(row.getString("kind")),
                row.getString("identity_hash"),
                row.getString("identity_masked"),
                row.getString("name"),
                row.getString("contact"));
    }
}
