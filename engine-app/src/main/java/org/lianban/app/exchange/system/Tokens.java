package org.lianban.app.exchange.system;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.database.Moments;
import org.lianban.app.web.AccessToken;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of systems. Only their digests are kept. */
@Repository
class Tokens {

    private static final String PREFIX = "lbx_";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail trail;

    Tokens(JdbcClient jdbc, Clock clock, AuditTrail trail) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    NewToken issue(ExchangeSystem system, TokenForm form, String by) {
        String token = AccessToken.fresh(PREFIX);
        Instant now = clock.instant();
        NewToken issued = new NewToken(
                UuidCreator.getTimeOrderedEpoch(), token, form.scope(), now.plus(Duration.ofDays(form.validDays())));
        jdbc.sql("""
                        insert into exchange_token (id, region, system, token_hash, scope, note, created_by, created_at, expires_at)
                        values (:id, :region, :system, :hash, :scope, :note, :by, :now, :expires)
                        """)
                .param("id", issued.id())
                .param("region", system.region())
                .param("system", system.code())
                .param("hash", AccessToken.digest(token))
                .param("scope", form.scope().name())
                .param("note", form.note())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(issued.expiresAt()))
                .update();
        Map<String, Object> what = Map.of("token", issued.id(), "scope", form.scope(), "until", issued.expiresAt());
        trail.record(Act.TOKEN_ISSUED, system.region(), by, system.code(), what);
        return issued;
    }

    List<TokenView> of(ExchangeSystem system) {
        return jdbc.sql("select * from exchange_token where system = :system order by created_at desc, id")
                .param("system", system.code())
                .query((row, number) -> {
                    return new TokenView(
                            row.getObject("id", UUID.class),
                            TokenScope.valueOf(row.getString("scope")),
                            row.getString("note"),
                            row.getString("created_by"),
                            row.getTimestamp("created_at").toInstant(),
                            row.getTimestamp("expires_at").toInstant(),
                            Moments.of(row, "revoked_at"));
                })
                .list();
    }

    /**
     * Revokes a token of the region; one that is revoked stays so.
     *
     * @throws Refusal if there is none
     */
    @Transactional
    void revoke(String region, UUID id, String by) {
        Optional<String> system = jdbc.sql("""
                        update exchange_token set revoked_at = coalesce(revoked_at, :now) where id = :id and region = :region
                        returning system
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("region", region)
                .query(String.class)
                .optional();
        if (system.isEmpty()) {
            throw Refusal.notFound(new LocalisedText("没有这个令牌。", "There is no such token."));
        }
        trail.record(Act.TOKEN_REVOKED, region, by, system.get(), Map.of("token", id));
    }

    /** Who comes with that token, if it is known, in force, and of a system that is active. */
    Optional<TokenAuthentication> check(String token) {
        return jdbc.sql("""
                        select t.id, t.region, t.system, t.scope from exchange_token t join exchange_system s on s.code = t.system
                        where t.token_hash = :hash and t.revoked_at is null and t.expires_at > :now and s.active
                        """)
                .param("hash", AccessToken.digest(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new TokenAuthentication(
                        row.getObject("id", UUID.class),
                        row.getString("region"),
                        row.getString("system"),
                        TokenScope.valueOf(row.getString("scope"))))
                .optional();
    }
}
