package org.lianban.app.studio.modeler;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.database.Moments;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.modeler.DesignerToken.DesignerTokenForm;
import org.lianban.app.studio.modeler.DesignerToken.NewDesignerToken;
import org.lianban.app.web.AccessToken;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of designers. Only their digests are kept. */
@Repository
class DesignerTokens {

    private static final String PREFIX = "lbd_";
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail trail;

    DesignerTokens(JdbcClient jdbc, Clock clock, AuditTrail trail) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Issues a token, which is shown once.
     *
     * @throws Refusal if the designer has too many in force
     */
    @Transactional
    NewDesignerToken issue(Actor designer, DesignerTokenForm form) {
        lock(designer);
        if (inForce(designer) >= MOST) {
            throw Refusal.conflict(
                    new LocalisedText("有效令牌最多 %d 个。".formatted(MOST), "There are %d tokens in force.".formatted(MOST)),
                    new LocalisedText("请先吊销不用的令牌。", "Revoke those that are not used."));
        }
        String token = AccessToken.fresh(PREFIX);
        Instant now = now();
        Instant expires = now.plus(Duration.ofDays(form.validDays()));
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into studio_token (id, staff, token_hash, note, created_at, expires_at)
                        values (:id, :staff, :hash, :note, :now, :expires)
                        """)
                .param("id", id)
                .param("staff", designer.staff())
                .param("hash", AccessToken.digest(token))
                .param("note", form.note().strip())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
        record(Act.DESIGNER_TOKEN_ISSUED, designer, Map.<String, Object>of("token", id, "until", expires));
        return new NewDesignerToken(id, token, expires);
    }

    /** Of two that the designer has issued at once, the second sees the first. */
    private void lock(Actor designer) {
        jdbc.sql("select id from staff where id = ? for no key update")
                .param(designer.staff())
                .query(UUID.class)
                .single();
    }

    private int inForce(Actor designer) {
        return jdbc.sql("select count(*) from studio_token where staff = ? and revoked_at is null and expires_at > ?")
                .params(designer.staff(), Timestamp.from(now()))
                .query(Integer.class)
                .single();
    }

    /** The designer's own, the newest first; of those that are over only the last. */
    List<DesignerToken> of(Actor designer) {
        return jdbc.sql("select * from studio_token where staff = ? order by created_at desc, id limit 100")
                .param(designer.staff())
                .query((row, number) -> new DesignerToken(
                        row.getObject("id", UUID.class),
                        row.getString("note"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        Moments.of(row, "used_at"),
                        Moments.of(row, "revoked_at")))
                .list();
    }

    /**
     * Revokes one of the designer's own; one that is revoked stays so.
     *
     * @throws Refusal if there is none
     */
    @Transactional
    void revoke(Actor designer, UUID id) {
        int revoked = jdbc.sql(
                        "update studio_token set revoked_at = coalesce(revoked_at, ?) where id = ? and staff = ?")
                .params(Timestamp.from(now()), id, designer.staff())
                .update();
        if (revoked == 0) {
            throw Refusal.notFound(new LocalisedText("没有这个令牌。", "There is no such token."));
        }
        record(Act.DESIGNER_TOKEN_REVOKED, designer, Map.of("token", id));
    }

    /** Whose a token is, if it is known and in force. */
    Optional<UUID> owner(String token) {
        Timestamp now = Timestamp.from(now());
        Optional<UUID> owner = jdbc.sql("""
                        select staff from studio_token where token_hash = ? and revoked_at is null and expires_at > ?
                        """)
                .params(AccessToken.digest(token), now)
                .query(UUID.class)
                .optional();
        // to the minute, so that not every question writes
        owner.ifPresent(known ->
                jdbc.sql("""
                        update studio_token set used_at = ? where token_hash = ?
                            and (used_at is null or used_at < ?::timestamptz - interval '1 minute')
                        """).params(now, AccessToken.digest(token), now).update());
        return owner;
    }

    private void record(Act act, Actor designer, Map<String, ?> what) {
        trail.record(act, designer.region(), designer.login(), designer.login(), what);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
