package org.lianban.app.simulation.source;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import org.lianban.app.simulation.reduction.Habits;
import org.lianban.app.simulation.run.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often applicants had to come to the window. */
@Repository
public class Windows {

    private final JdbcClient jdbc;

    Windows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By service, of the closed cases that came in that time. */
    public Map<String, Habits> habits(String region, Span span) {
        Map<String, Habits> habits = new HashMap<>();
        jdbc.sql("""
                        select c.service_code, avg(case when n.case_id is null then 0 else 1 end) as corrected,
                            coalesce(avg(case d.method when 'WINDOW' then 1 else 0 end) filter (where d.method is not null), 0)
                                as collected
                        from approval_case c left join correction_notice n on n.case_id = c.id left join delivery d on d.case_id = c.id
                        where c.region = :region and c.state = 'CLOSED' and c.received_at >= :from and c.received_at < :to
                        group by c.service_code
                        """)
                .param("region", region)
                .param("from", Timestamp.from(span.from()))
                .param("to", Timestamp.from(span.to()))
                .query((row, number) -> habits.put(
                        row.getString("service_code"),
                        new Habits(row.getDouble("corrected"), row.getDouble("collected"))))
                .list();
        return habits;
    }
}
