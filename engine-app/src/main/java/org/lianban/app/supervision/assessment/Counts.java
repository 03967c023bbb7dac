package org.lianban.app.supervision.assessment;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the items of all departments of a region: one statement a figure, however many departments and items there are. */
@Repository
class Counts {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    Counts(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** As the ledgers stand. */
    List<Count> live(String region, Period period) {
        List<Count> counts = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            counts.addAll(jdbc.sql("""
                            select department, :figure as figure, sum(part)::bigint as part, sum(whole)::bigint as whole
                            from (%s) items group by department
                            """.formatted(Items.of(figure)))
                    .params(Items.parameters(region, period, zone))
                    .param("figure", figure.name())
                    .query(Count.class)
                    .list());
        }
        return counts;
    }

    /** As they were published. */
    List<Count> frozen(UUID assessment) {
        return jdbc.sql("""
                        select department, figure, sum(part)::bigint as part, sum(whole)::bigint as whole
                        from assessment_reference where assessment = ? group by department, figure
                        """).param(assessment).query(Count.class).list();
    }
}
