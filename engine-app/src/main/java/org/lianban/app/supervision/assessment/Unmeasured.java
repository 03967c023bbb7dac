package org.lianban.app.supervision.assessment;

import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows which cases the figures have not caught up with. */
@Repository
class Unmeasured {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    Unmeasured(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** How many of those that were closed in the period wait to be measured. */
    long closedIn(String region, Period period) {
        return jdbc.sql("""
                        select count(distinct q.case_id)
                        from figure_due q left join approval_case c on c.id = q.case_id left join delivered_case d on d.id = q.case_id
                            left join exchange_system s on s.code = d.system
                        where coalesce(c.region, d.region) = :region and s.historical is not true
                            and (c.closed_at >= :start and c.closed_at < :end or d.closed_on between :first and :last)
                        """)
                .params(Items.parameters(region, period, zone))
                .query(Long.class)
                .single();
    }
}
