package org.lianban.app.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.lianban.app.database.Moments;
import org.lianban.app.organisation.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers in the database. Each is called once, however many press at once: who comes second finds the row taken. */
@Repository
class TicketStore {

    private static final String COLUMNS = """
            t.*, c.number as case_number from hall_ticket t left join approval_case c on c.id = t.case_id
            """;

    private final JdbcClient jdbc;

    TicketStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a new number is about. */
    record Wanted(
            String region,
            String hall,
            LocalDate day,
            String series,
            @Nullable String service,
            @Nullable UUID appointment,
            @Nullable Instant firstFrom) {}

    void take(UUID id, Wanted wanted, Instant now) {
        jdbc.sql("""
                        with next as (
                            insert into hall_series (hall, day, series, last) values (:hall, :day, :series, 1)
                            on conflict (hall, day, series) do update set last = hall_series.last + 1
                            returning last)
                        insert into hall_ticket (id, region, hall, day, series, number, service_code, taken_at, appointment_id,
                            first_from, state)
                        select :id, :region, :hall, :day, :series, last, :service, :at, :appointment, :first, 'WAITING' from next
                        """)
                .param("id", id)
                .param("region", wanted.region())
                .param("hall", wanted.hall())
                .param("day", wanted.day())
                .param("series", wanted.series())
                .param("service", wanted.service(), Types.VARCHAR)
                .param("at", Timestamp.from(now))
                .param("appointment", wanted.appointment(), Types.OTHER)
                .param("first", wanted.firstFrom() == null ? null : Timestamp.from(wanted.firstFrom()), Types.TIMESTAMP)
                .update();
    }

    Optional<Ticket> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " where t.id = :id")
                .param("id", id)
                .query(TicketStore::ticket)
                .optional();
    }

    /** Calls the next: who has an appointment whose time has come, then who came first. */
    Optional<UUID> call(String hall, LocalDate day, String counter, UUID by, Instant now) {
        return jdbc.sql("""
                        update hall_ticket set state = 'CALLED', counter = :counter, called_by = :by, called_at = :now,
                            last_call_at = :now
                        where id = (
                            select id from hall_ticket where hall = :hall and day = :day and state = 'WAITING'
                            order by coalesce(first_from <= :now, false) desc, taken_at, id
                            limit 1 for update skip locked)
                        returning id
                        """)
                .param("hall", hall)
                .param("day", day)
                .param("counter", counter)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** Ends what the person has in hand: who calls the next is done with the one before. */
    void served(UUID by, Instant now) {
        jdbc.sql("update hall_ticket set state = 'SERVED', ended_at = :now where called_by = :by and state = 'CALLED'")
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Moves a number on; false if it is not in one of these states, or not of this hall and day. */
    boolean move(UUID id, String hall, LocalDate day, Ticket.State to, List<Ticket.State> from, Actor by, Instant now) {
        boolean called = to == Ticket.State.CALLED;
        boolean ended = to == Ticket.State.SERVED || to == Ticket.State.NO_SHOW;
        return jdbc.sql("""
                        update hall_ticket set state = :to,
                            last_call_at = case when :called then :now::timestamptz else last_call_at end,
                            ended_at = case when :ended then :now::timestamptz end,
                            called_by = :by
                        where id = :id and hall = :hall and day = :day and state = any(:from::text[])
                            and (called_by = :by or state = 'SKIPPED')
                        """)
                        .param("to", to.name())
                        .param("called", called)
                        .param("ended", ended)
                        .param("now", Timestamp.from(now))
                        .param("by", by.staff())
                        .param("id", id)
                        .param("hall", hall)
                        .param("day", day)
                        .param("from", Column.of(from, Enum::name))
                        .update()
                == 1;
    }

    boolean connect(UUID id, String hall, UUID caseId) {
        return jdbc.sql(
                                "update hall_ticket set case_id = :case where id = :id and hall = :hall and state in ('CALLED', 'SERVED')")
                        .param("case", caseId)
                        .param("id", id)
                        .param("hall", hall)
                        .update()
                == 1;
    }

    /** Today's numbers that are not through, and the last that were. */
    List<Ticket> open(String hall, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """
                        where t.hall = :hall and t.day = :day and t.state in ('WAITING', 'CALLED', 'SKIPPED')
                        order by t.state <> 'CALLED', t.taken_at, t.id limit 200
                        """)
                .param("hall", hall)
                .param("day", day)
                .query(TicketStore::ticket)
                .list();
    }

    List<Ticket> lastCalled(String hall, LocalDate day, int most) {
        return jdbc.sql("select " + COLUMNS + """
                        where t.hall = :hall and t.day = :day and t.state <> 'WAITING'
                        order by t.last_call_at desc limit :most
                        """)
                .param("hall", hall)
                .param("day", day)
                .param("most", most)
                .query(TicketStore::ticket)
                .list();
    }

    /** Lets what one person has in hand be changed by one transaction after the other. */
    void hold(UUID by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))::text")
                .param("what", "hall tickets in hand " + by)
                .query(String.class)
                .optional();
    }

    Optional<UUID> inHand(UUID by) {
        return jdbc.sql("select id from hall_ticket where called_by = :by and state = 'CALLED'")
                .param("by", by)
                .query(UUID.class)
                .optional();
    }

    int waiting(String hall, LocalDate day) {
        return jdbc.sql("select count(*) from hall_ticket where hall = :hall and day = :day and state = 'WAITING'")
                .param("hall", hall)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private static Ticket ticket(ResultSet row, int number) throws SQLException {
        return new Ticket(
                row.getObject("id", UUID.class),
                "%s%03d".formatted(row.getString("series"), row.getInt("number")),
                Ticket.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("service_code"),
                row.getTimestamp("taken_at").toInstant(),
                row.getObject("appointment_id", UUID.class) != null,
                row.getString("counter"),
                Moments.of(row, "called_at"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"));
    }
}
