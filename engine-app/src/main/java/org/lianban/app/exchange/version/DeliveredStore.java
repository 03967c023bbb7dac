package org.lianban.app.exchange.version;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import org.lianban.app.database.Column;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.tasks.Bigrams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The delivered cases. */
@Repository
public class DeliveredStore {

    private static final String NAME =
            "select id, region, system, reference, department, parties, service, item, applicant from delivered_case ";

    private final JdbcClient jdbc;

    DeliveredStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the cases of these references until the transaction ends, making those that are new. Every delivery takes the locks in
     * the same order, so that two of them wait for one another but never both.
     */
    Map<String, UUID> lock(ExchangeSystem system, SortedSet<String> references, Instant now) {
        jdbc.sql("""
                        insert into delivered_case (id, region, system, reference, department, first_received)
                        select n.id, :region, :system, n.reference, :department, :now
                        from unnest(:ids::uuid[], :references::text[]) as n (id, reference)
                        on conflict (system, reference) do nothing
                        """)
                .param("region", system.region())
                .param("system", system.code())
                .param("department", system.department())
                .param("now", Timestamp.from(now))
                .param(
                        "ids",
                        references.stream()
                                .map(any -> UuidCreator.getTimeOrderedEpoch())
                                .toArray(UUID[]::new))
                .param("references", references.toArray(String[]::new))
                .update();
        Map<String, UUID> ids = new HashMap<>();
        jdbc.sql("""
                        select id, reference from delivered_case where system = :system and reference = any(:references)
                        order by reference for no key update
                        """)
                .param("system", system.code())
                .param("references", references.toArray(String[]::new))
                .query(row -> {
                    ids.put(row.getString("reference"), row.getObject("id", UUID.class));
                });
        return ids;
    }

    /** Several cases of whatever systems. */
    List<CaseName> names(Collection<UUID> ids) {
        return jdbc.sql(NAME + "where id = any(:ids) order by id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(DeliveredStore::name)
                .list();
    }

    /** Cases of a system that were last read before that moment and have no end, or have to be derived anew, locked. */
    List<UUID> stale(String system, Instant before, int rows) {
        return jdbc.sql("""
                        select id from delivered_case
                        where system = :system and (closed_on is null and read_at < :before or read_at = '-infinity')
                        limit :rows for no key update skip locked
                        """)
                .param("system", system)
                .param("before", Timestamp.from(before))
                .param("rows", rows)
                .query(UUID.class)
                .list();
    }

    /** Writes what is derived; {@code step} is 1 where something was delivered, 0 where it is only read anew. */
    void write(List<Derived> cases, Map<UUID, String> references, int step) {
        if (cases.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update delivered_case c set service = d.service, item = d.item, applicant = d.applicant,
                            received_on = d.received_on, accepted_on = d.accepted_on, closed_on = d.closed_on, outcome = d.outcome,
                            due_date = d.due_date, limit_unit = d.limit_unit, clock_state = d.clock_state, counted = d.counted,
                            uncounted = d.uncounted::jsonb, suspensions = d.suspensions::jsonb, overdue = d.overdue,
                            saved_days = d.saved_days, own_deadline = d.own_deadline, own_late_days = d.own_late_days,
                            irregularities = d.irregularities, read_at = d.read_at, search = d.search::tsvector,
                            ledger_version = ledger_version + :step,
                            parties = (
                                -- who was ever named stays: findings may be about it
                                select coalesce(array_agg(distinct p.code order by p.code), '{}')
                                from department p
                                where p.region = c.region and p.code <> c.department
                                    and (p.code = any(c.parties) or jsonb_exists(d.examiners::jsonb, p.code)))
                        from unnest(:ids::uuid[], :services::text[], :items::text[], :applicants::text[], :received::date[],
                            :accepted::date[], :closed::date[], :outcomes::text[], :due::date[], :units::text[], :states::text[],
                            :counted::bigint[], :uncounted::text[], :suspensions::text[], :overdue::bigint[], :saved::bigint[],
                            :deadlines::date[], :ownLate::int[], :irregularities::int[], :read::timestamptz[], :search::text[],
                            :examiners::text[])
                            as d (id, service, item, applicant, received_on, accepted_on, closed_on, outcome, due_date, limit_unit,
                                clock_state, counted, uncounted, suspensions, overdue, saved_days, own_deadline, own_late_days,
                                irregularities, read_at, search, examiners)
                        where c.id = d.id
                        """)
                .param("step", step)
                .param("ids", cases.stream().map(Derived::id).toArray(UUID[]::new))
                .param("services", Column.of(cases, one -> one.read().service()))
                .param("items", Column.of(cases, one -> one.read().item()))
                .param("applicants", Column.of(cases, one -> one.read().applicant()))
                .param("received", Column.of(cases, Derived::receivedOn))
                .param("accepted", Column.of(cases, Derived::acceptedOn))
                .param("closed", Column.of(cases, Derived::closedOn))
                .param("outcomes", Column.of(cases, Derived::outcome))
                .param("due", Column.of(cases, Derived::dueDate))
                .param("units", Column.of(cases, Derived::limitUnit))
                .param("states", Column.of(cases, Derived::state))
                .param("counted", numbers(cases, Derived::counted))
                .param("uncounted", Column.of(cases, one -> Payloads.write(one.uncounted())))
                .param("suspensions", Column.of(cases, one -> Payloads.write(one.suspensions())))
                .param("overdue", numbers(cases, Derived::overdue))
                .param("saved", numbers(cases, Derived::savedDays))
                .param("deadlines", Column.of(cases, Derived::ownDeadline))
                .param("ownLate", Column.of(cases, Derived::ownLateDays))
                .param("irregularities", numbers(cases, Derived::irregularities))
                .param("read", Column.of(cases, Derived::readAt))
                .param("search", Column.of(cases, one -> search(one, references)))
                .param(
                        "examiners",
                        Column.of(cases, one -> Payloads.write(one.read().examiners())))
                .update();
    }

    private static String search(Derived one, Map<UUID, String> references) {
        return Bigrams.vector(
                Objects.requireNonNull(references.get(one.id())),
                Objects.requireNonNullElse(one.read().service(), ""),
                Objects.requireNonNullElse(one.read().item(), ""));
    }

    private static Long[] numbers(List<Derived> cases, Function<Derived, Long> column) {
        return cases.stream().map(column).toArray(Long[]::new);
    }

    private static CaseName name(ResultSet row, int number) throws SQLException {
        return new CaseName(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("system"),
                row.getString("reference"),
                row.getString("department"),
                Set.of((String[]) row.getArray("parties").getArray()),
                row.getString("service"),
                row.getString("item"),
                row.getString("applicant"));
    }
}
