package org.lianban.app.supervision.screen;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.AccessToken;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The screens of a region. What opens one is long and random, kept as a digest only, holds until it is revoked, and opens nothing but
 * the figures of the region: a wall has nobody who could log in again.
 */
@Repository
class WallScreens {

    private static final String PREFIX = "lbs_";
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail trail;

    WallScreens(JdbcClient jdbc, Clock clock, AuditTrail trail) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Makes one.
     *
     * @throws Refusal if the region has as many as it may have
     */
    @Transactional
    NewWallScreen make(Actor supervisor, String name) {
        String token = AccessToken.fresh(PREFIX);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('wall_screen ' || :region))")
                .param("region", supervisor.region())
                .query()
                .singleRow();
        int made = jdbc.sql("""
                        insert into wall_screen (id, region, name, token_hash, created_by, created_at)
                        select :id, :region, :name, :hash, :by, :now
                        where (select count(*) from wall_screen where region = :region and revoked_at is null) < :most
                        """)
                .param("id", id)
                .param("region", supervisor.region())
                .param("name", name.strip())
                .param("hash", AccessToken.digest(token))
                .param("by", supervisor.login())
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST)
                .update();
        if (made == 0) {
            throw Refusal.invalid(
                    "name",
                    new LocalisedText(
                            "已有二十块大屏；请先停用不再使用的。", "there are twenty screens; revoke those that are no more used"));
        }
        trail.record(Act.SCREEN_MADE, supervisor.region(), supervisor.login(), id.toString(), Map.of());
        return new NewWallScreen(id, name.strip(), token);
    }

    /** Those in force, no more than twenty. */
    List<WallScreen> of(String region) {
        return jdbc.sql("""
                        select id, name, created_by, created_at, seen_at from wall_screen
                        where region = :region and revoked_at is null order by created_at, id
                        """).param("region", region).query(WallScreen.class).list();
    }

    /**
     * Revokes one; it shows nothing from its next question on.
     *
     * @throws Refusal if there is none in the region
     */
    @Transactional
    void revoke(Actor supervisor, UUID id) {
        int found = jdbc.sql("""
                        update wall_screen set revoked_at = :now, revoked_by = :by
                        where id = :id and region = :region and revoked_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", supervisor.login())
                .param("id", id)
                .param("region", supervisor.region())
                .update();
        if (found == 0) {
            throw Refusal.notFound(new LocalisedText("没有这块大屏，或已停用。", "There is no such screen, or it is revoked."));
        }
        trail.record(Act.SCREEN_REVOKED, supervisor.region(), supervisor.login(), id.toString(), Map.of());
    }

    /** The region that a screen may show; empty if it was revoked or never was. */
    Optional<String> regionOf(String token) {
        return jdbc.sql("select region from wall_screen where token_hash = :hash and revoked_at is null")
                .param("hash", AccessToken.digest(token))
                .query(String.class)
                .optional();
    }

    /** Notes, once a minute at most, that it asked. */
    void saw(String token) {
        jdbc.sql("""
                        update wall_screen set seen_at = :now where token_hash = :hash
                            and (seen_at is null or seen_at < :now::timestamptz - interval '1 minute')
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", AccessToken.digest(token))
                .update();
    }
}
