package org.lianban.app.supervision.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.lianban.app.supervision.overdue.Asked;
import org.lianban.app.supervision.overdue.AskedSource;
import org.lianban.app.supervision.overdue.Looked;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.EscalationStep;
import org.lianban.rules.EscalationStep.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders that a department has not replied to: they are reminded of, escalated, and in the end late. */
@Repository
class UnansweredOrders implements AskedSource {

    /** How far a department has let it come. */
    private record Standing(UUID orderId, String department, String number, int version, int steps) {}

    /** What is to be written for one addressee. */
    private record Outcome(
            Asked asked,
            int steps,
            @Nullable Level escalated,
            @Nullable LocalDate look) {}

    private final JdbcClient jdbc;
    private final OrderLadder ladder;
    private final OrderNews news;

    UnansweredOrders(JdbcClient jdbc, OrderLadder ladder, OrderNews news) {
        this.jdbc = jdbc;
        this.ladder = ladder;
        this.news = news;
    }

    @Override
    public List<Asked> lockDue(LocalDate today, Instant now, int limit) {
        return jdbc.sql("""
                        select a.order_id, a.department, a.due, o.number, o.region, o.case_id, o.delivered_case
                        from order_addressee a join supervision_order o on o.id = a.order_id
                        where a.look_on <= :today and not exists (
                            select from answer_set_aside s where s.what = 'order' and s.id = a.order_id and s.department = a.department
                                and s.retry_at > :now)
                        order by a.look_on limit :limit for no key update of o, a skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("today", today)
                .param("limit", limit)
                .query(UnansweredOrders::asked)
                .list();
    }

    @Override
    public boolean lock(Asked one, LocalDate today) {
        return jdbc.sql("""
                        select o.id from order_addressee a join supervision_order o on o.id = a.order_id
                        where a.order_id = :id and a.department = :department and a.look_on <= :today
                        for no key update of o, a skip locked
                        """)
                .param("id", one.id())
                .param("department", one.department())
                .param("today", today)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private static Asked asked(ResultSet row, int index) throws SQLException {
        UUID own = row.getObject("case_id", UUID.class);
        UUID delivered = row.getObject("delivered_case", UUID.class);
        String number = row.getString("number");
        String department = row.getString("department");
        return new Asked(
                row.getObject("order_id", UUID.class),
                "order",
                "order/%s/%s".formatted(number, department),
                row.getString("region"),
                department,
                own != null ? CaseOrigin.CASE : delivered != null ? CaseOrigin.DELIVERED : null,
                own != null ? own : delivered,
                row.getObject("due", LocalDate.class),
                List.of(Reason.of("督办件", "order", number)));
    }

    @Override
    public void settle(List<Looked> looked, WorkCalendar calendar, Instant now) {
        Map<String, Standing> standings = standings(looked);
        Map<UUID, Integer> numbers = new HashMap<>();
        standings.values().forEach(standing -> numbers.put(standing.orderId(), standing.version()));
        List<OrderNews.Step> taken = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Looked one : looked) {
            Asked asked = one.asked();
            Standing standing = Objects.requireNonNull(standings.get(asked.subject()), "it is locked");
            List<EscalationStep> steps = ladder.come(standing.steps(), asked.due(), calendar.dateOf(now), calendar);
            steps.forEach(step -> taken.add(step(asked, standing, step, numbers.merge(asked.id(), 1, Integer::sum))));
            int last = standing.steps() + steps.size();
            LocalDate next = earlier(one.next(), ladder.next(last, asked.due(), calendar));
            outcomes.add(new Outcome(asked, last, highest(steps), next));
        }
        record(taken, now);
        write(outcomes);
        news.stepped(taken);
    }

    private static OrderNews.Step step(Asked asked, Standing standing, EscalationStep step, int number) {
        return new OrderNews.Step(
                asked.id(), asked.region(), standing.number(), asked.department(), step.level(), asked.due(), number);
    }

    /** Whom an escalation reached; a reminder is none. */
    private static @Nullable Level highest(List<EscalationStep> steps) {
        return steps.stream()
                .map(EscalationStep::level)
                .filter(level -> level != Level.DEPARTMENT)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private Map<String, Standing> standings(List<Looked> looked) {
        Map<String, Standing> standings = new HashMap<>();
        jdbc.sql("""
                        select a.order_id, a.department, o.number, o.version, a.steps
                        from order_addressee a join supervision_order o on o.id = a.order_id
                        where (a.order_id, a.department) in (select * from unnest(:orders::uuid[], :departments::text[]))
                        """)
                .param("orders", looked.stream().map(one -> one.asked().id()).toArray(UUID[]::new))
                .param(
                        "departments",
                        looked.stream().map(one -> one.asked().department()).toArray(String[]::new))
                .query(Standing.class)
                .list()
                .forEach(one -> standings.put("order/%s/%s".formatted(one.number(), one.department()), one));
        return standings;
    }

    private void record(List<OrderNews.Step> steps, Instant now) {
        if (steps.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        with event as (
                            insert into order_event (order_id, number, kind, department, level, at)
                            select e.order_id, e.number, case when e.level = 'DEPARTMENT' then 'REMINDED' else 'ESCALATED' end,
                                e.department, e.level, :now::timestamptz
                            from unnest(:orders::uuid[], :numbers::int[], :departments::text[], :levels::text[])
                                e (order_id, number, department, level)
                            returning order_id, number
                        )
                        update supervision_order o set version = e.number
                        from (select order_id, max(number) as number from event group by order_id) e where o.id = e.order_id
                        """)
                .param("now", Timestamp.from(now))
                .param("orders", steps.stream().map(OrderNews.Step::order).toArray(UUID[]::new))
                .param("numbers", steps.stream().map(OrderNews.Step::number).toArray(Integer[]::new))
                .param("departments", Column.of(steps, OrderNews.Step::department))
                .param("levels", Column.of(steps, step -> step.level().name()))
                .update();
    }

    private void write(List<Outcome> outcomes) {
        jdbc.sql("""
                        update order_addressee a set steps = n.steps, look_on = n.look_on,
                            escalated = case when a.escalated = 'GOVERNMENT' then a.escalated else coalesce(n.escalated, a.escalated) end
                        from unnest(:orders::uuid[], :departments::text[], :steps::int[], :escalated::text[], :looks::date[])
                            n (order_id, department, steps, escalated, look_on)
                        where a.order_id = n.order_id and a.department = n.department
                        """)
                .param("orders", outcomes.stream().map(one -> one.asked().id()).toArray(UUID[]::new))
                .param("departments", Column.of(outcomes, one -> one.asked().department()))
                .param("steps", outcomes.stream().map(Outcome::steps).toArray(Integer[]::new))
                .param("escalated", Column.of(outcomes, Outcome::escalated))
                .param("looks", Column.of(outcomes, Outcome::look))
                .update();
    }
}
