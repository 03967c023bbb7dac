package org.lianban.app.supervision.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianban.app.database.Column;
import org.lianban.app.supervision.overdue.Asked;
import org.lianban.app.supervision.overdue.AskedSource;
import org.lianban.app.supervision.overdue.Looked;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards whose last day to answer is over. T9 itself is not among them: lateness about lateness has no end. */
@Repository
class UnansweredCards implements AskedSource {

    /** What the subject of a T9 finding begins with that is about a card. */
    static final String SUBJECT = "card/";

    private final JdbcClient jdbc;

    UnansweredCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Asked> lockDue(LocalDate today, Instant now, int limit) {
        return jdbc.sql("""
                        select id, region, department, rule, severity, origin, coalesce(case_id, delivered_case) as about, step_due
                        from finding where look_on <= :today and not exists (
                            select from answer_set_aside s where s.what = 'card' and s.id = finding.id and s.retry_at > :now)
                        order by look_on limit :limit for no key update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("today", today)
                .param("limit", limit)
                .query(UnansweredCards::asked)
                .list();
    }

    @Override
    public boolean lock(Asked one, LocalDate today) {
        return jdbc.sql("select id from finding where id = :id and look_on <= :today for no key update skip locked")
                .param("id", one.id())
                .param("today", today)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    public void settle(List<Looked> looked, WorkCalendar calendar, Instant now) {
        jdbc.sql("""
                        update finding f set look_on = l.look_on from unnest(:ids::uuid[], :days::date[]) l (id, look_on)
                        where f.id = l.id
                        """)
                .param("ids", looked.stream().map(one -> one.asked().id()).toArray(UUID[]::new))
                .param("days", Column.of(looked, one -> one.next()))
                .update();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        String origin = row.getString("origin");
        UUID id = row.getObject("id", UUID.class);
        return new Asked(
                id,
                "card",
                SUBJECT + id,
                row.getString("region"),
                row.getString("department"),
                origin.equals("STATISTIC") ? null : CaseOrigin.valueOf(origin),
                row.getObject("about", UUID.class),
                row.getObject("step_due", LocalDate.class),
                List.of(Reason.of("牌", "card", row.getString("rule") + " " + row.getString("severity"))));
    }
}
