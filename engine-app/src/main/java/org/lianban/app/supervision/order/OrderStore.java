package org.lianban.app.supervision.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.database.Moments;
import org.lianban.app.organisation.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored orders: their events, and what stands on orders and addressees because of them. */
@Repository
class OrderStore {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    OrderStore(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Reads an order and locks it until the transaction ends; whoever else wants to act on it waits. */
    Optional<OrderRecord> lock(UUID id) {
        boolean found = jdbc.sql("select id from supervision_order where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
        return found ? read(id) : Optional.empty();
    }

    /** Reads an order as it stands. */
    Optional<OrderRecord> read(UUID id) {
        List<Addressee> addressees = addressees(id);
        return jdbc.sql("""
                        select o.*, e.at as last_at, p.name as last_by from supervision_order o
                            left join order_event e on e.order_id = o.id and e.number = o.version
                            left join staff p on p.id = e.taken_by
                        where o.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new OrderRecord(
                        id,
                        row.getString("region"),
                        row.getString("number"),
                        row.getString("subject"),
                        OrderState.valueOf(row.getString("state")),
                        row.getInt("version"),
                        row.getString("last_by"),
                        row.getTimestamp("last_at").toInstant(),
                        addressees))
                .optional();
    }

    private List<Addressee> addressees(UUID order) {
        return jdbc.sql("""
                        select a.*, e.at as last_at, p.name as last_by from order_addressee a
                            left join lateral (
                                select at, taken_by from order_event e where e.order_id = a.order_id and e.department = a.department
                                order by number desc limit 1) e on true
                            left join staff p on p.id = e.taken_by
                        where a.order_id = :order order by a.department
                        """).param("order", order).query(OrderStore::addressee).list();
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                row.getString("department"),
                AddresseeState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getString("last_by"),
                Moments.of(row, "last_at"));
    }

    /**
     * Adds an event to an order that is locked.
     *
     * @param department whom it concerns; null for all
     * @param due the last day for what it calls for
     * @return its number
     */
    int add(
            OrderRecord order,
            OrderEventKind kind,
            @Nullable String department,
            Actor by,
            Instant at,
            String text,
            @Nullable LocalDate due) {
        int number = order.version() + 1;
        jdbc.sql("""
                        with event as (
                            insert into order_event (order_id, number, kind, department, level, taken_by, at, text, due)
                            values (:order, :number, :kind, :department, case when :kind = 'REMINDED' then 'DEPARTMENT' end, :by, :at,
                                :text, :due)
                        )
                        update supervision_order set version = :number where id = :order
                        """)
                .param("order", order.id())
                .param("number", number)
                .param("kind", kind.name())
                .param("department", department, Types.VARCHAR)
                .param("by", by.staff())
                .param("at", Timestamp.from(at))
                .param("text", text)
                .param("due", due, Types.DATE)
                .update();
        Map<String, Object> what = Map.of("step", kind, "department", Objects.requireNonNullElse(department, "-"));
        trail.record(Act.ORDER_DECIDED, order.region(), by.login(), order.number(), what);
        return number;
    }

    /** Changes where an order stands with a department that need not be looked at any more, or as before. */
    void move(UUID order, String department, AddresseeState state) {
        jdbc.sql("""
                        update order_addressee set state = :state, look_on = case when :awaited then look_on end
                        where order_id = :order and department = :department
                        """)
                .param("state", state.name())
                .param("awaited", state.isAwaited())
                .param("order", order)
                .param("department", department)
                .update();
    }

    /** Asks a department for another reply, by a day of its own. */
    void askAgain(UUID order, String department, LocalDate due, int steps, LocalDate lookOn) {
        jdbc.sql("""
                        update order_addressee set state = 'RETURNED', due = :due, steps = :steps, look_on = :look
                        where order_id = :order and department = :department
                        """)
                .param("due", due)
                .param("steps", steps)
                .param("look", lookOn)
                .param("order", order)
                .param("department", department)
                .update();
    }

    /** Ends an order; nobody looks at it any more. */
    void end(UUID order, OrderState state) {
        jdbc.sql("""
                        with quiet as (update order_addressee set look_on = null where order_id = :order and look_on is not null)
                        update supervision_order set state = :state where id = :order
                        """).param("state", state.name()).param("order", order).update();
    }
}
