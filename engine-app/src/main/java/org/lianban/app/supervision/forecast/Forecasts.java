package org.lianban.app.supervision.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows forecasts: a supervisor the region's, everybody else those of the own department. */
@Component
class Forecasts {

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Populations populations;

    Forecasts(JdbcClient jdbc, Cursors cursors, Populations populations) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.populations = populations;
    }

    /**
     * Open clocks, the likeliest to be late first.
     *
     * @param system only those that it delivers; otherwise all but those of closed logs, in which nothing can be done any more
     * @param undecided only those that are not late yet: a limit is kept until the end of its last day, also where no working day follows
     */
    Page<ForecastView> page(
            Actor reader,
            @Nullable String department,
            @Nullable String system,
            boolean undecided,
            @Nullable String cursor,
            int size) {
        String of = department(reader, department);
        String listing = "forecasts:%s:%s:%s".formatted(of, system, undecided);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("region", reader.region());
        StringBuilder where = new StringBuilder("f.region = :region and k.state <> 'STOPPED'");
        if (system == null) {
            where.append(" and not coalesce(s.historical, false)");
        } else {
            where.append(" and f.system = :system");
            parameters.put("system", system);
        }
        if (undecided) {
            where.append(" and (k.due_date is null or k.due_date >= :today)");
            parameters.put("today", populations.today(system));
        }
        if (of != null) {
            where.append(" and f.department = :department");
            parameters.put("department", of);
        }
        List<@Nullable String> keys = cursors.open(listing, cursor);
        if (!keys.isEmpty()) {
            where.append(" and (f.probability < :p or f.probability = :p and f.clock_id > :id)");
            parameters.put("p", Float.valueOf(Objects.requireNonNull(keys.get(0))));
            parameters.put("id", UUID.fromString(Objects.requireNonNull(keys.get(1))));
        }
        List<ForecastView> rows = jdbc.sql("""
                        select f.*, k.kind, k.subject, k.due_date, k.limit_amount, c.id as case_id, c.number, c.service_name_zh,
                            c.service_name_en
                        from forecast f left join exchange_system s on s.code = f.system
                        cross join lateral (
                            select k.case_id, k.kind, k.subject, k.state, k.due_date, k.limit_amount from clock k where k.id = f.clock_id
                            union all
                            select d.case_id, d.kind, d.subject, d.state, d.due_date, d.limit_amount from delivered_clock d
                            where d.id = f.clock_id
                        ) k
                        cross join lateral (
                            select c.id, c.number, c.service_name_zh, c.service_name_en from approval_case c where c.id = k.case_id
                            union all
                            select d.id, d.reference, coalesce(d.service, d.item, s.name_zh), coalesce(d.service, d.item, s.name_en)
                            from delivered_case d where d.id = k.case_id
                        ) c
                        where %s order by f.probability desc, f.clock_id limit %d
                        """.formatted(where, size + 1))
                .params(parameters)
                .query(Forecasts::view)
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing,
                        List.of(
                                String.valueOf((float) last.probability()),
                                last.clockId().toString())));
    }

    /** How many clocks have a forecast, and what to expect of them. */
    ForecastSummary summary(Actor reader, @Nullable String asked) {
        String department = department(reader, asked);
        return jdbc.sql("""
                        select (select max(as_of) from forecast_calibration where region = :region) as as_of,
                            count(f.clock_id) as forecast, count(*) - count(f.clock_id) as too_few,
                            coalesce(sum(f.probability), 0)::float8 as expected_late
                        from (
                            select id, region, department from clock where %1$s
                            union all
                            select id, region, department from delivered_clock
                            where %1$s and system in (select code from exchange_system where not historical)
                        ) k left join forecast f on f.clock_id = k.id
                        where k.region = :region and k.department = coalesce(:department, k.department)
                        """.formatted(ForecastStore.OPEN))
                .param("region", reader.region())
                .param("department", department)
                .query((row, number) -> new ForecastSummary(
                        row.getObject("as_of", LocalDate.class),
                        row.getLong("forecast"),
                        row.getLong("too_few"),
                        Curves.LEAST,
                        row.getDouble("expected_late")))
                .single();
    }

    private static ForecastView view(ResultSet row, int number) throws SQLException {
        return new ForecastView(
                row.getObject("clock_id", UUID.class),
                row.getString("system"),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                ClockKind.valueOf(row.getString("kind")).title(),
                row.getString("subject"),
                row.getString("department"),
                row.getObject("due_date", LocalDate.class),
                row.getInt("counted"),
                row.getInt("limit_amount"),
                row.getFloat("probability"),
                row.getString("alike"),
                row.getLong("ended"),
                row.getLong("running"),
                row.getObject("as_of", LocalDate.class));
    }

    /**
     * Whose forecasts to show: null for the whole region.
     *
     * @throws Refusal if it is another department's reader
     */
    static @Nullable String department(Actor reader, @Nullable String asked) {
        if (reader.has(Role.SUPERVISOR)) {
            return asked;
        }
        if (asked != null && !asked.equals(reader.department())) {
            throw Refusal.forbidden(
                    "lianban 监察规则",
                    new LocalisedText("只能查看本部门的预测。", "Forecasts of other departments are for supervisors."));
        }
        return reader.department();
    }
}
