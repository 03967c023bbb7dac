package org.lianban.app.reports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.sheets.SheetFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports of each owner. */
@Repository
class ReportStore {

    /** Of one owner; the list has no pages. */
    static final int MOST = 50;

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reports of a person that were not ended, no more than {@link #MOST}. */
    List<ReportView> of(UUID owner) {
        return jdbc.sql("""
                        select r.*, n.due_at as last_due, n.result as last_result, n.rows as last_rows,
                            e.logins, e.names, e.reachable,
                            (select max(m.failure) from report_mail m where m.run = n.id) as last_failure
                        from report r left join lateral (select * from report_run n where n.report = r.id
                            order by n.due_at desc, n.id desc limit 1) n on true
                        cross join lateral (select array_agg(s.login order by s.login) as logins, array_agg(s.name order by s.login) as names,
                                array_agg(s.active and p.email is not null and s.region = r.region order by s.login) as reachable
                            from report_reader e join staff s on s.id = e.staff
                                left join notification_preference p on p.staff = s.id where e.report = r.id) e
                        where r.owner = :owner and r.ended_at is null order by r.created_at, r.id
                        """).param("owner", owner).query(ReportStore::view).list();
    }

    private static ReportView view(ResultSet row, int number) throws SQLException {
        String result = row.getString("last_result");
        return new ReportView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("path"),
                row.getString("page"),
                SheetFormat.valueOf(row.getString("format")),
                ReportLanguage.valueOf(row.getString("language")),
                Often.valueOf(row.getString("often")),
                row.getObject("day", Integer.class),
                row.getInt("hour"),
                readers(row),
                instant(row, "next_due"),
                instant(row, "last_due"),
                result == null ? null : RunResult.valueOf(result),
                row.getObject("last_rows", Long.class),
                row.getString("last_failure"),
                row.getInt("version"));
    }

    private static List<ReportView.Named> readers(ResultSet row) throws SQLException {
        String[] logins = (String[]) row.getArray("logins").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        Boolean[] reachable = (Boolean[]) row.getArray("reachable").getArray();
        return IntStream.range(0, logins.length)
                .mapToObj(n -> new ReportView.Named(logins[n], names[n], Boolean.TRUE.equals(reachable[n])))
                .toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** Keeps one; empty if the owner has as many as there may be. */
    Optional<UUID> add(Actor owner, Role role, ReportForm form, String query, Instant now, Instant next) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('report ' || :owner::text))")
                .param("owner", owner.staff())
                .query()
                .singleRow();
        int added = jdbc.sql("""
                        insert into report (id, region, owner, role, department, name, path, query, page, format, language, often,
                            day, hour, next_due, created_at)
                        select :id, :region, :owner, :role, :department, :name, :path, :query, :page, :format, :language, :often,
                            :day::int, :hour, :next, :now
                        where (select count(*) from report where owner = :owner and ended_at is null) < :most
                        """)
                .param("id", id)
                .param("region", owner.region())
                .param("owner", owner.staff())
                .param("role", role.name())
                .param("department", owner.department())
                .param("name", form.name().strip())
                .param("path", form.path())
                .param("query", query)
                .param("page", form.page())
                .param("format", form.format().name())
                .param("language", form.language().name())
                .param("often", form.often().name())
                .param("day", form.cadence().day())
                .param("hour", form.hour())
                .param("next", Timestamp.from(next))
                .param("now", Timestamp.from(now))
                .param("most", MOST)
                .update();
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    /** Locks one of that owner; empty if there is none or it was ended. */
    Optional<Report> lock(UUID id, UUID owner) {
        return jdbc.sql("select * from report where id = :id and owner = :owner and ended_at is null for no key update")
                .param("id", id)
                .param("owner", owner)
                .query(Report.class)
                .optional();
    }

    Report get(UUID id) {
        return jdbc.sql("select * from report where id = :id")
                .param("id", id)
                .query(Report.class)
                .single();
    }

    /** Changes one that is locked; null leaves it paused. */
    void change(UUID id, ReportChange change, @Nullable Instant next) {
        jdbc.sql("""
                        update report set name = :name, format = :format, language = :language, often = :often, day = :day::int,
                            hour = :hour, next_due = :next::timestamptz, version = version + 1
                        where id = :id
                        """)
                .param("name", change.name().strip())
                .param("format", change.format().name())
                .param("language", change.language().name())
                .param("often", change.often().name())
                .param("day", change.cadence().day())
                .param("hour", change.hour())
                .param("next", next == null ? null : Timestamp.from(next))
                .param("id", id)
                .update();
    }

    /** Sets when it is next due; null pauses it. */
    void next(UUID id, @Nullable Instant next) {
        jdbc.sql("update report set next_due = :next::timestamptz where id = :id and ended_at is null")
                .param("next", next == null ? null : Timestamp.from(next))
                .param("id", id)
                .update();
    }

    void end(UUID id, Instant now) {
        jdbc.sql("update report set next_due = null, ended_at = :now where id = :id and ended_at is null")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }
}
