package org.lianban.app.portal.account;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.web.KeyedHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts. Numbers are kept as keyed hashes, with a masked form that their owners recognise. */
@Repository
public class AccountStore {

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    Optional<Applicant> ofIdentity(String identity) {
        return jdbc.sql("select * from applicant_account where identity_hash = :identity")
                .param("identity", identity)
                .query(AccountStore::applicant)
                .optional();
    }

    /** The account of that identity, opened if there is none yet. */
    public Applicant open(ApplicantKind kind, String number, String name, String contact) {
        return open(kind, hash.ofIdentity(number), masked(number), name, contact);
    }

    Applicant open(ApplicantKind kind, String identity, String masked, String name, String contact) {
        jdbc.sql("""
                        insert into applicant_account (id, kind, identity_hash, identity_masked, name, contact, created_at)
                        values (:id, :kind, :identity, :masked, :name, :contact, :now) on conflict (identity_hash) do nothing
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("kind", kind.name())
                .param("identity", identity)
                .param("masked", masked)
                .param("name", name)
                .param("contact", contact)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return ofIdentity(identity).orElseThrow();
    }

    /** Cases from before there were accounts learn whose they are, now that somebody typed the number. */
    void claimOlderCases(String number) {
        jdbc.sql("""
                        update approval_case set applicant_identity = :identity
                        where applicant_id_number = :number and applicant_identity is null
                        """)
                .param("identity", hash.ofIdentity(number))
                .param("number", number)
                .update();
    }

    /** Whether a clerk who saw the identity document wrote this account's contact down with it; else it is anybody's who knows the number. */
    public boolean isProven(Applicant applicant) {
        return jdbc.sql("""
                        select exists (select from approval_case where applicant_identity = :identity and clerk is not null
                            and regexp_replace(applicant_phone, '[^+0-9]', '', 'g') = :contact)
                        """)
                .param("identity", applicant.identity())
                .param("contact", applicant.contact())
                .query(Boolean.class)
                .single();
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
