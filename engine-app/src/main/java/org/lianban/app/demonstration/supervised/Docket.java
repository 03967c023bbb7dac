package org.lianban.app.demonstration.supervised;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what waits for somebody: two statements, however much it is. */
@Repository
@Profile("demonstration")
class Docket {

    private final JdbcClient jdbc;

    Docket(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cards that are not settled, the oldest first; one that was upheld only while it may be appealed against. */
    List<CardSeen> cards(LocalDate today) {
        return jdbc.sql("""
                        select f.id, concat_ws(' ', coalesce(c.number, d.reference), f.rule, f.severity, f.crossed_on) as luck,
                            f.department, f.severity, f.state, f.step_due, s.at as since,
                            exists (select from finding_step a where a.finding_id = f.id and a.kind = 'APPEALED') as appealed
                        from finding f join finding_step s on s.finding_id = f.id and s.number = f.version
                            left join approval_case c on c.id = f.case_id left join delivered_case d on d.id = f.delivered_case
                        where f.severity <> 'I' and (f.state in ('ISSUED', 'ANSWERED', 'APPEALED')
                            or f.state = 'UPHELD' and f.step_due >= :today)
                        order by f.found_at, luck, f.id
                        """).param("today", today).query(Docket::card).list();
    }

    /** Open orders, by department. */
    List<OrderSeen> orders() {
        return jdbc.sql("""
                        select o.id, o.number, a.department, a.state,
                            (select max(e.at) from order_event e where e.order_id = o.id
                                and coalesce(e.department, a.department) = a.department
                                and e.kind not in ('REMINDED', 'ESCALATED')) as since,
                            exists (select from order_event e where e.order_id = o.id and e.department = a.department
                                and e.kind = 'RETURNED') as returned,
                            not exists (select from order_addressee other where other.order_id = o.id
                                and other.state <> 'ACCEPTED') as settled
                        from supervision_order o join order_addressee a on a.order_id = o.id where o.state = 'OPEN'
                        order by o.number, a.department
                        """).query(Docket::order).list();
    }

    private static CardSeen card(ResultSet row, int number) throws SQLException {
        return new CardSeen(
                row.getObject("id", UUID.class),
                row.getString("luck"),
                row.getString("department"),
                row.getString("severity"),
                row.getString("state"),
                row.getObject("step_due", LocalDate.class),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("appealed"));
    }

    private static OrderSeen order(ResultSet row, int number) throws SQLException {
        return new OrderSeen(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("department"),
                row.getString("state"),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("returned"),
                row.getBoolean("settled"));
    }
}
