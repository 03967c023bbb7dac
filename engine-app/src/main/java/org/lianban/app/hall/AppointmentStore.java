package org.lianban.app.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The appointments in the database. The row of a slot counts, so that none is given twice. */
@Repository
class AppointmentStore {

    private final JdbcClient jdbc;

    AppointmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a place in a slot; false if it is full. */
    boolean reserve(String hall, Instant startsAt, int capacity) {
        return jdbc.sql("""
                        insert into hall_slot (hall, starts_at, capacity, taken) values (:hall, :at, :capacity, 1)
                        on conflict (hall, starts_at) do update set taken = hall_slot.taken + 1
                            where hall_slot.taken < hall_slot.capacity
                        """)
                        .param("hall", hall)
                        .param("at", Timestamp.from(startsAt))
                        .param("capacity", capacity)
                        .update()
                == 1;
    }

    void release(String hall, Instant startsAt) {
        jdbc.sql("update hall_slot set taken = taken - 1 where hall = :hall and starts_at = :at")
                .param("hall", hall)
                .param("at", Timestamp.from(startsAt))
                .update();
    }

    void add(UUID id, String region, String hall, BookingForm form, String code, @Nullable UUID by, Instant now) {
        jdbc.sql("""
                        insert into hall_appointment (id, region, hall, starts_at, service_code, name, phone, code, state,
                            booked_at, booked_by)
                        values (:id, :region, :hall, :at, :service, :name, :phone, :code, 'BOOKED', :now, :by)
                        """)
                .param("id", id)
                .param("region", region)
                .param("hall", hall)
                .param("at", Timestamp.from(form.startsAt()))
                .param("service", form.serviceCode(), Types.VARCHAR)
                .param("name", form.name())
                .param("phone", form.phone())
                .param("code", code)
                .param("now", Timestamp.from(now))
                .param("by", by, Types.OTHER)
                .update();
    }

    int openOf(String phone, Instant from) {
        return jdbc.sql(
                        "select count(*) from hall_appointment where phone = :phone and starts_at >= :from and state = 'BOOKED'")
                .param("phone", phone)
                .param("from", Timestamp.from(from))
                .query(Integer.class)
                .single();
    }

    /** Moves an appointment that is booked; empty if there is none of that code in that hall. */
    Optional<Appointment> leave(String hall, String code, Appointment.State to, Instant notBefore) {
        return jdbc.sql("""
                        update hall_appointment set state = :to
                        where hall = :hall and code = :code and state = 'BOOKED' and starts_at >= :from returning *
                        """)
                .param("to", to.name())
                .param("hall", hall)
                .param("code", code)
                .param("from", Timestamp.from(notBefore))
                .query(AppointmentStore::appointment)
                .optional();
    }

    List<Appointment> between(String hall, Instant from, Instant to) {
        return jdbc.sql("""
                        select * from hall_appointment where hall = :hall and starts_at >= :from and starts_at < :to
                            and state <> 'CANCELLED'
                        order by starts_at, id limit 500
                        """)
                .param("hall", hall)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(AppointmentStore::appointment)
                .list();
    }

    /** How many places are left in the slots of which any was taken. */
    Map<Instant, Integer> left(String hall, Instant from, Instant to) {
        return jdbc
                .sql(
                        "select starts_at, capacity - taken as left from hall_slot where hall = :hall and starts_at >= :from and starts_at < :to")
                .param("hall", hall)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, number) -> new Slot(row.getTimestamp("starts_at").toInstant(), row.getInt("left")))
                .list()
                .stream()
                .collect(Collectors.toMap(Slot::startsAt, Slot::left));
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        String phone = row.getString("phone");
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("service_code"),
                row.getString("name"),
                "*".repeat(Math.max(0, phone.length() - 4)) + phone.substring(Math.max(0, phone.length() - 4)),
                row.getString("code"),
                Appointment.State.valueOf(row.getString("state")));
    }
}
