package org.lianban.app.supervision.card;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what supervisors decided on cards, so that whoever revokes much, or for one department, is seen. */
@Component
class Revocations {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    Revocations(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /**
     * Decisions taken in a region on the days from the first to the last, each included.
     *
     * @param from null: since ever
     * @param until null: until now
     */
    List<RevocationRow> of(String region, @Nullable LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                        select p.login as supervisor, p.name, f.department,
                            count(*) filter (where s.kind = 'REVOKED') as revoked,
                            count(*) filter (where s.kind = 'REVOKED' and before.kind = 'APPEALED') as after_appeal,
                            count(*) filter (where s.kind = 'UPHELD') as upheld,
                            count(*) filter (where s.kind = 'WAIVED') as waived
                        from finding_step s
                            join finding f on f.id = s.finding_id
                            left join finding_step before on before.finding_id = s.finding_id and before.number = s.number - 1
                            left join staff p on p.id = s.taken_by
                        where s.kind in ('REVOKED', 'UPHELD', 'WAIVED') and f.region = :region
                            and s.at >= coalesce(:from::timestamptz, '-infinity') and s.at < coalesce(:until::timestamptz, 'infinity')
                        group by p.login, p.name, f.department
                        order by revoked desc, f.department, p.login nulls last
                        """)
                .param("region", region)
                .param("from", start(from))
                .param("until", start(until == null ? null : until.plusDays(1)))
                .query(RevocationRow.class)
                .list();
    }

    private @Nullable Timestamp start(@Nullable LocalDate day) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(zone).toInstant());
    }
}
