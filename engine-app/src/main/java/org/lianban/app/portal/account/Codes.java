package org.lianban.app.portal.account;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.ContactPost;
import org.lianban.app.web.KeyedHash;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Codes of six digits that prove who holds a telephone or a mail address. Each is good for ten minutes, five tries and one use.
 * Where there is nobody to send one to, the same is done and answered, and no code fits.
 */
@Repository
public class Codes {

    static final Duration LASTS = Duration.ofMinutes(10);
    private static final int TRIES = 5;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final ContactPost post;
    private final Clock systemTime;

    /** What a code is for. */
    enum Purpose {
        SIGN_IN,
        PROGRESS
    }

    /**
     * A code that was asked for.
     *
     * @param expiresAt until when it is good
     */
    public record Sent(UUID id, Instant expiresAt) {}

    /** What a code proved. */
    record Proven(
            @Nullable ApplicantKind kind,
            @Nullable String identity,
            @Nullable String identityMasked,
            @Nullable String name,
            @Nullable String contact,
            @Nullable UUID caseId) {

        static final Proven NOTHING = new Proven(null, null, null, null, null, null);
    }

    Codes(JdbcClient jdbc, KeyedHash hash, ContactPost post, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.post = post;
        this.systemTime = Clock.system(clock.getZone());
    }

    /**
     * Sends a code.
     *
     * @param to null if there is nobody to send it to
     */
    Sent send(Purpose purpose, @Nullable String to, Proven proves, boolean english) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String code = "%06d".formatted(random.nextInt(1_000_000));
        Instant now = systemTime.instant();
        jdbc.sql("delete from applicant_code where created_at < :old")
                .param("old", Timestamp.from(now.minus(Duration.ofDays(1))))
                .update();
        jdbc.sql("""
                        insert into applicant_code (id, purpose, code_hash, live, kind, identity_hash, identity_masked, name,
                            contact, case_id, created_at, expires_at)
                        values (:id, :purpose, :code, :live, :kind, :identity, :masked, :name, :contact, :case, :now, :expires)
                        """)
                .param("id", id)
                .param("purpose", purpose.name())
                .param("code", hash.of("code", id + code))
                .param("live", to != null)
                .param("kind", proves.kind() == null ? null : proves.kind().name(), Types.VARCHAR)
                .param("identity", proves.identity(), Types.VARCHAR)
                .param("masked", proves.identityMasked(), Types.VARCHAR)
                .param("name", proves.name(), Types.VARCHAR)
                .param("contact", proves.contact(), Types.VARCHAR)
                .param("case", proves.caseId(), Types.OTHER)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(LASTS)))
                .update();
        post.post(
                to,
                english ? "Your code" : "验证码",
                english
                        ? "Your code is %s. It is good for 10 minutes. Never tell it to anybody; we do not ask for it."
                                .formatted(code)
                        : "您的验证码是 %s，10 分钟内有效。请勿告诉任何人，工作人员不会向您索要。".formatted(code),
                LASTS);
        return new Sent(id, now.plus(LASTS));
    }

    /**
     * What the code proves. A wrong one is counted; it is used up once it fits.
     *
     * @throws Refusal with 401, the same whether the code is wrong, too old, used, or was never sent
     */
    Proven prove(Purpose purpose, UUID id, String code) {
        Instant now = systemTime.instant();
        Optional<String> wanted = jdbc.sql("""
                        update applicant_code set tries = tries + 1
                        where id = :id and purpose = :purpose and used_at is null and expires_at > :now and tries < :most
                        returning code_hash
                        """)
                .param("id", id)
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(now))
                .param("most", TRIES)
                .query(String.class)
                .optional();
        String given = hash.of("code", id + code.strip());
        if (wanted.isEmpty() || !wanted.get().equals(given)) {
            throw wrong();
        }
        return jdbc.sql(
                        "update applicant_code set used_at = :now where id = :id and live and used_at is null returning *")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .query(Codes::proven)
                .optional()
                .orElseThrow(Codes::wrong);
    }

    private static Proven proven(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new Proven(
                kind == null ? null : ApplicantKind.valueOf(kind),
                row.getString("identity_hash"),
                row.getString("identity_masked"),
                row.getString("name"),
                row.getString("contact"),
                row.getObject("case_id", UUID.class));
    }

    static Refusal wrong() {
        return Refusal.unauthenticated(new LocalisedText(
                "验证码不正确或已失效。请核对，或重新获取。", "The code is wrong or has expired. Check it, or ask for another one."));
    }
}
