package org.lianban.app.supervision.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.Page;
import org.lianban.rules.EscalationStep.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists orders, the newest first: a supervisor's region, or what a department was told; what awaits a department by its last day. */
@Component
class OrderList {

    private static final String AWAITED = "('SENT', 'READ', 'RETURNED')";
    private static final String SELECT = """
            select o.*, p.name, coalesce(c.number, d.reference) as case_number
            from supervision_order o join staff p on p.id = o.written_by
                left join approval_case c on c.id = o.case_id left join delivered_case d on d.id = o.delivered_case
            where
            """ + " ";

    /** The last day for the reader's own department; it has one in whatever awaits it. */
    private static final String OWN_DUE =
            "(select a.due from order_addressee a where a.order_id = o.id and a.department = :own)";

    private record Stored(UUID order, AddresseeView view) {}

    private final JdbcClient jdbc;
    private final CalendarBook calendars;
    private final Cursors cursors;
    private final Clock clock;

    OrderList(JdbcClient jdbc, CalendarBook calendars, Cursors cursors, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.cursors = cursors;
        this.clock = clock;
    }

    Page<OrderRow> page(Actor reader, OrderFilter filter, @Nullable String cursor, int size) {
        LocalDate today = calendars.current().dateOf(clock.instant());
        Map<String, @Nullable Object> parameters = new HashMap<>(OrderAccess.parameters(reader));
        StringBuilder where = new StringBuilder(OrderAccess.VISIBLE);
        restrict(
                where,
                parameters,
                " and o.state = :state",
                "state",
                filter.state() == null ? null : filter.state().name());
        restrict(where, parameters, " and o.finding_id = :finding", "finding", filter.finding());
        restrict(where, parameters, " and coalesce(o.case_id, o.delivered_case) = :case", "case", filter.caseId());
        restrict(
                where,
                parameters,
                " and " + addressed("a.department = :department"),
                "department",
                filter.department());
        if (filter.overdue()) {
            where.append(" and o.state = 'OPEN' and ").append(addressed("a.due < :today and a.state in " + AWAITED));
            parameters.put("today", today);
        }
        if (filter.replied()) {
            where.append(" and o.state = 'OPEN' and ").append(addressed("a.state = 'REPLIED'"));
        }
        if (filter.awaited()) {
            where.append(" and o.state = 'OPEN' and ")
                    .append(addressed("a.department = :own and a.state in " + AWAITED));
        }
        List<@Nullable String> keys = cursors.open(filter.listing(), cursor);
        if (!keys.isEmpty()) {
            String key = Objects.requireNonNull(keys.get(0));
            where.append(
                    filter.awaited()
                            ? " and (%s, o.id) > (:at, :id)".formatted(OWN_DUE)
                            : " and (o.written_at < :at or o.written_at = :at and o.id > :id)");
            parameters.put("at", filter.awaited() ? LocalDate.parse(key) : Timestamp.from(Instant.parse(key)));
            parameters.put("id", UUID.fromString(Objects.requireNonNull(keys.get(1))));
        }
        String order = filter.awaited() ? OWN_DUE : "o.written_at desc";
        List<OrderRow> rows = jdbc.sql(SELECT + where + " order by " + order + ", o.id limit " + (size + 1))
                .params(parameters)
                .query(OrderList::row)
                .list();
        return Page.of(
                addressed(rows, today),
                size,
                last -> cursors.seal(
                        filter.listing(),
                        List.of(
                                filter.awaited()
                                        ? ownDue(last, reader).toString()
                                        : last.writtenAt().toString(),
                                last.id().toString())));
    }

    private static LocalDate ownDue(OrderRow order, Actor reader) {
        return order.addressees().stream()
                .filter(each -> each.department().equals(reader.department()))
                .map(AddresseeView::due)
                .findFirst()
                .orElseThrow();
    }

    /** One order; empty if there is none, or none that the reader may see. */
    Optional<OrderRow> find(Actor reader, UUID id) {
        LocalDate today = calendars.current().dateOf(clock.instant());
        List<OrderRow> rows = jdbc.sql(SELECT + "o.id = :id and " + OrderAccess.VISIBLE)
                .param("id", id)
                .params(OrderAccess.parameters(reader))
                .query(OrderList::row)
                .list();
        return addressed(rows, today).stream().findFirst();
    }

    private static String addressed(String condition) {
        return "exists (select from order_addressee a where a.order_id = o.id and " + condition + ")";
    }

    private static void restrict(
            StringBuilder where,
            Map<String, @Nullable Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            parameters.put(name, value);
        }
    }

    private List<OrderRow> addressed(List<OrderRow> rows, LocalDate today) {
        Map<UUID, List<AddresseeView>> addressees = jdbc
                .sql("select * from order_addressee where order_id = any(:ids) order by department")
                .param("ids", rows.stream().map(OrderRow::id).toArray(UUID[]::new))
                .query((row, number) -> stored(row, today))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Stored::order, Collectors.mapping(Stored::view, Collectors.toList())));
        return rows.stream()
                .map(row -> row.with(addressees.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Stored stored(ResultSet row, LocalDate today) throws SQLException {
        AddresseeState state = AddresseeState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due", LocalDate.class);
        String escalated = row.getString("escalated");
        return new Stored(
                row.getObject("order_id", UUID.class),
                new AddresseeView(
                        row.getString("department"),
                        state,
                        state.title(),
                        due,
                        state.isAwaited() && due.isBefore(today),
                        escalated == null ? null : Level.valueOf(escalated)));
    }

    private static OrderRow row(ResultSet row, int number) throws SQLException {
        OrderState state = OrderState.valueOf(row.getString("state"));
        UUID own = row.getObject("case_id", UUID.class);
        return new OrderRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("subject"),
                state,
                state.title(),
                row.getObject("due", LocalDate.class),
                row.getString("name"),
                row.getTimestamp("written_at").toInstant(),
                row.getObject("finding_id", UUID.class),
                own == null ? row.getObject("delivered_case", UUID.class) : own,
                row.getString("case_number"),
                row.getObject("delivered_case") != null,
                List.of());
    }
}
