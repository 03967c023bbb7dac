package org.lianban.app.reports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those in a region who can be reached by mail. */
@Repository
class ReportReaders {

    private static final int SHOWN = 20;

    private static final String REACHABLE = """
            from staff s join notification_preference n on n.staff = s.id
            where s.region = :region and s.active and n.email is not null
            """;

    private final JdbcClient jdbc;

    ReportReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Twenty of them by login, whose login or name begins so. */
    List<ReportReader> find(String region, @Nullable String begins) {
        return jdbc.sql("select s.login, s.name, s.department " + REACHABLE + """
                            and (:begins::text is null or starts_with(s.login, :begins) or starts_with(s.name, :begins))
                        order by s.login limit :shown
                        """)
                .param("region", region)
                .param("begins", begins)
                .param("shown", SHOWN)
                .query(ReportReader.class)
                .list();
    }

    /** Notes who gets a report instead of who got it; how many of the logins can be reached. */
    int replace(UUID report, String region, List<String> logins) {
        jdbc.sql("delete from report_reader where report = ?").param(report).update();
        return add(report, region, logins);
    }

    /** Notes who gets a report; how many of the logins can be reached. */
    int add(UUID report, String region, List<String> logins) {
        return jdbc.sql("insert into report_reader (report, staff) select :report, s.id " + REACHABLE
                        + " and s.login = any(:logins)")
                .param("report", report)
                .param("region", region)
                .param("logins", logins.toArray(String[]::new))
                .update();
    }
}
