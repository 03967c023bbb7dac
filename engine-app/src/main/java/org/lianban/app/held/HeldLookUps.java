package org.lianban.app.held;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.database.Column;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the register. Whoever asks leaves a record of it, and asks only so often. */
@Service
public class HeldLookUps {

    /** What one look-up found. */
    public record LookUp(UUID id, Instant at, List<HeldDocument> documents) {}

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int OF_A_CLERK = 120;
    private static final int OF_AN_APPLICANT = 30;

    private final JdbcClient jdbc;
    private final HeldRegister register;
    private final Clock clock;
    private final Clock systemTime;

    HeldLookUps(JdbcClient jdbc, HeldRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
        this.systemTime = Clock.system(clock.getZone());
    }

    /**
     * Looks for these kinds of documents of one holder in the region of the asker.
     *
     * @param holder the keyed hash of the full number
     * @param service for which they are needed
     * @throws Refusal with 429 if there were too many look-ups in an hour
     */
    @Transactional
    public LookUp ask(Actor by, String holder, String service, Collection<String> kinds) {
        requireFew(by);
        List<HeldDocument> found = register.of(by.region(), holder, kinds);
        UUID id = HeldRegister.newId();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into held_look_up (id, region, by_staff, by_account, holder, service, kinds, found, at, asked_at)
                        values (:id, :region, :staff, :account, :holder, :service, :kinds::text[], :found, :at, :asked)
                        """)
                .param("id", id)
                .param("region", by.region())
                .param("staff", by.isApplicant() ? null : by.staff(), Types.OTHER)
                .param("account", by.isApplicant() ? by.staff() : null, Types.OTHER)
                .param("holder", holder)
                .param("service", service)
                .param("kinds", Column.of(kinds, kind -> kind))
                .param("found", found.size())
                .param("at", Timestamp.from(now))
                .param("asked", Timestamp.from(systemTime.instant()))
                .update();
        return new LookUp(id, now, found);
    }

    /** When somebody made that look-up about that holder for that service; empty if it was another's or about somebody else. */
    public Optional<Instant> made(UUID lookUp, Actor by, String holder, String service) {
        return jdbc.sql("""
                        select at from held_look_up where id = :id and region = :region and holder = :holder
                            and service = :service and coalesce(by_staff, by_account) = :by
                        """)
                .param("id", lookUp)
                .param("region", by.region())
                .param("holder", holder)
                .param("service", service)
                .param("by", by.staff())
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    /** Those of these documents that are that holder's, as they stand today. */
    public List<HeldDocument> again(Actor by, String holder, Collection<UUID> documents) {
        return register.these(by.region(), holder, documents);
    }

    private void requireFew(Actor by) {
        String column = by.isApplicant() ? "by_account" : "by_staff";
        // one after the other, so that many at once are not each the first
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:who, 0))::text")
                .param("who", "held look-up " + by.staff())
                .query(String.class)
                .optional();
        long asked = jdbc.sql("select count(*) from held_look_up where " + column + " = :who and asked_at > :since")
                .param("who", by.staff())
                .param("since", Timestamp.from(systemTime.instant().minus(WINDOW)))
                .query(Long.class)
                .single();
        if (asked >= (by.isApplicant() ? OF_AN_APPLICANT : OF_A_CLERK)) {
            throw Refusal.lockedOut(
                    new LocalisedText("一小时内查询部门存证过多。", "Too many look-ups of held documents within an hour."),
                    new LocalisedText(
                            "请稍后再查；也可直接提交材料，不影响申请。",
                            "Look again later, or hand the materials in: the application does not depend on it."));
        }
    }
}
