package org.lianban.app.exchange.system;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The systems in the database. */
@Repository
public class Systems {

    private final JdbcClient jdbc;

    Systems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ExchangeSystem> find(String code) {
        return jdbc.sql("select * from exchange_system where code = :code")
                .param("code", code)
                .query(Systems::system)
                .optional();
    }

    /**
     * The system of that code.
     *
     * @throws Refusal if there is none
     */
    public ExchangeSystem require(String code) {
        return find(code).orElseThrow(Systems::unknown);
    }

    /** What is said of a system that does not exist, or that the caller may not know of. */
    public static Refusal unknown() {
        return Refusal.notFound(new LocalisedText("没有这个系统，或您无权查看。", "There is no such system, or you may not see it."));
    }

    /** Those of a region, by code; of one department only, if it is given. */
    public List<ExchangeSystem> ofRegion(String region, @Nullable String department) {
        return jdbc.sql("""
                        select * from exchange_system
                        where region = :region and (:department::text is null or department = :department) order by code
                        """)
                .param("region", region)
                .param("department", department)
                .query(Systems::system)
                .list();
    }

    /** Several, by code. */
    public Map<String, ExchangeSystem> all(Collection<String> codes) {
        return jdbc
                .sql("select * from exchange_system where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Systems::system)
                .list()
                .stream()
                .collect(Collectors.toMap(ExchangeSystem::code, Function.identity()));
    }

    boolean add(ExchangeSystem system, Instant at) {
        return jdbc.sql("""
                                insert into exchange_system (code, region, department, name_zh, name_en, mapping, calendar,
                                    limit_amount, limit_unit, promise_amount, promise_unit, historical, active, created_at)
                                values (:code, :region, :department, :zh, :en, :mapping, :calendar,
                                    :limit, :limitUnit, :promise, :promiseUnit, :historical, :active, :at)
                                on conflict do nothing
                                """)
                        .params(columns(system))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void change(ExchangeSystem system) {
        jdbc.sql("""
                        update exchange_system set department = :department, name_zh = :zh, name_en = :en, mapping = :mapping,
                            calendar = :calendar, limit_amount = :limit, limit_unit = :limitUnit, promise_amount = :promise,
                            promise_unit = :promiseUnit, historical = :historical, active = :active
                        where code = :code and region = :region
                        """).params(columns(system)).update();
    }

    /** All of every region, by code. */
    public List<ExchangeSystem> all() {
        return jdbc.sql("select * from exchange_system order by code")
                .query(Systems::system)
                .list();
    }

    /** Lets all its cases be derived anew by the next run of the rereading. */
    void deriveAnew(String code) {
        jdbc.sql("update delivered_case set read_at = '-infinity' where system = :code")
                .param("code", code)
                .update();
    }

    /** Notes that something happened at that moment; returns the system as it then is. */
    public ExchangeSystem happened(String code, Instant at) {
        jdbc.sql("""
                        update exchange_system set last_event_at = :at
                        where code = :code and (last_event_at is null or last_event_at < :at)
                        """).param("code", code).param("at", Timestamp.from(at)).update();
        return require(code);
    }

    private static Map<String, Object> columns(ExchangeSystem system) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "code", system.code(),
                "region", system.region(),
                "department", system.department(),
                "zh", system.name().zh(),
                "en", system.name().en(),
                "mapping", system.mapping(),
                "calendar", system.calendar(),
                "historical", system.historical(),
                "active", system.active()));
        put(columns, "limit", system.limit());
        put(columns, "promise", system.promise());
        return columns;
    }

    @SuppressWarnings("NullAway") // a column without a value
    private static void put(Map<String, Object> columns, String name, @Nullable TimeLimit limit) {
        columns.put(name, limit == null ? null : limit.amount());
        columns.put(name + "Unit", limit == null ? null : limit.unit().name());
    }

    private static ExchangeSystem system(ResultSet row, int number) throws SQLException {
        return new ExchangeSystem(
                row.getString("code"),
                row.getString("region"),
                row.getString("department"),
                new LocalisedText(row.getString("name_zh"), row.getString("name_en")),
                row.getString("mapping"),
                row.getString("calendar"),
                limit(row, "limit", LimitKind.STATUTORY),
                limit(row, "promise", LimitKind.PROMISED),
                row.getBoolean("historical"),
                Moments.of(row, "last_event_at"),
                row.getBoolean("active"));
    }

    private static @Nullable TimeLimit limit(ResultSet row, String column, LimitKind kind) throws SQLException {
        String unit = row.getString(column + "_unit");
        return unit == null ? null : new TimeLimit(row.getInt(column + "_amount"), LimitUnit.valueOf(unit), kind, null);
    }
}
