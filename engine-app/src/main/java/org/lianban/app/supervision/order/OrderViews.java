package org.lianban.app.supervision.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.document.DocumentView;
import org.lianban.app.supervision.document.Documents;
import org.lianban.app.supervision.document.Owner;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.EscalationStep.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows orders with all that happened to them. */
@Component
class OrderViews {

    private final JdbcClient jdbc;
    private final OrderList list;
    private final OrderStore orders;
    private final Documents documents;
    private final CalendarBook calendars;

    OrderViews(JdbcClient jdbc, OrderList list, OrderStore orders, Documents documents, CalendarBook calendars) {
        this.jdbc = jdbc;
        this.list = list;
        this.orders = orders;
        this.documents = documents;
        this.calendars = calendars;
    }

    @Transactional(readOnly = true)
    OrderView of(Actor reader, UUID id) {
        OrderRow row = list.find(reader, id).orElseThrow(OrderRefusals::unknown);
        OrderRecord record = orders.read(id).orElseThrow(OrderRefusals::unknown);
        String text = jdbc.sql("select text from supervision_order where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return new OrderView(row, text, record.version(), events(id), actions(record, reader));
    }

    private static List<OrderAction> actions(OrderRecord order, Actor reader) {
        List<OrderAction> actions = new ArrayList<>();
        for (OrderMove move : OrderMove.values()) {
            if (move == OrderMove.ACCEPT || move == OrderMove.RETURN) {
                order.addressees().forEach(one -> offer(actions, move, order, one.department(), reader));
            } else {
                offer(actions, move, order, null, reader);
            }
        }
        return actions;
    }

    private static void offer(
            List<OrderAction> actions, OrderMove move, OrderRecord order, @Nullable String department, Actor reader) {
        if (OrderRules.bar(move, order, department, reader) == null) {
            String href = "/api/orders/%s/%s".formatted(order.id(), move.name().toLowerCase(Locale.ROOT));
            actions.add(new OrderAction(move, move.label(), href, department));
        }
    }

    private List<OrderEventView> events(UUID id) {
        WorkCalendar calendar = calendars.current();
        Map<Integer, List<DocumentView>> papers = documents.of(Owner.order(id));
        List<OrderEventView> stored = jdbc.sql("""
                        select e.*, p.name from order_event e left join staff p on p.id = e.taken_by
                        where e.order_id = :id order by e.number
                        """)
                .param("id", id)
                .query((row, number) -> event(row, papers))
                .list();
        Map<@Nullable String, LocalDate> due = new HashMap<>(); // by department; that of all under null
        List<OrderEventView> events = new ArrayList<>();
        for (OrderEventView event : stored) {
            if (event.due() != null) {
                due.put(event.department(), event.due());
            }
            LocalDate last = due.getOrDefault(event.department(), due.get(null));
            boolean late = event.kind() == OrderEventKind.REPLIED
                    && last != null
                    && calendar.dateOf(event.at()).isAfter(last);
            events.add(late ? event.tooLate() : event);
        }
        return events;
    }

    private static OrderEventView event(ResultSet row, Map<Integer, List<DocumentView>> papers) throws SQLException {
        int number = row.getInt("number");
        String level = row.getString("level");
        String text = row.getString("text");
        return new OrderEventView(
                number,
                OrderEventKind.valueOf(row.getString("kind")),
                row.getString("department"),
                level == null ? null : Level.valueOf(level),
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                text.isEmpty() ? null : text,
                row.getObject("due", LocalDate.class),
                false,
                papers.getOrDefault(number, List.of()));
    }
}
