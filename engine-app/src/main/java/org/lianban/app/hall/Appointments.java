package org.lianban.app.hall;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.organisation.Department;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointments by slots on working days: booked by anybody, kept to by the row of the slot, turned into a number on arrival. */
@Service
@EnableConfigurationProperties(HallSettings.class)
class Appointments {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE = 8;
    private static final int MOST_PER_PHONE = 2;

    private final AppointmentStore store;
    private final Tickets tickets;
    private final CalendarBook calendars;
    private final HallSettings settings;
    private final Clock clock;
    private final ZoneId zone;
    private final SecureRandom random = new SecureRandom();

    Appointments(
            AppointmentStore store,
            Tickets tickets,
            CalendarBook calendars,
            HallSettings settings,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.tickets = tickets;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** The slots that are still to come, with what is left in each; those that are full as well. */
    List<Slot> slots(Department hall) {
        LocalDate today = tickets.today();
        Map<Instant, Integer> left = store.left(
                hall.code(),
                start(today, LocalTime.MIN),
                start(today.plusDays(settings.daysAhead() + 1L), LocalTime.MIN));
        List<Slot> slots = new ArrayList<>();
        for (int ahead = 0; ahead <= settings.daysAhead(); ahead++) {
            LocalDate day = today.plusDays(ahead);
            if (calendars.current().isWorkingDay(day)) {
                for (LocalTime at = settings.opens(); at.isBefore(settings.closes()); at = at.plus(settings.slot())) {
                    Instant starts = start(day, at);
                    if (starts.isAfter(clock.instant())) {
                        slots.add(new Slot(starts, left.getOrDefault(starts, settings.capacity())));
                    }
                }
            }
        }
        return slots;
    }

    /**
     * Books a place.
     *
     * @param by the clerk who does it for somebody; none if people do it themselves
     * @return the code to show on arrival
     */
    @Transactional
    String book(Department hall, BookingForm form, @Nullable UUID by) {
        tickets.requireOffered(form.serviceCode());
        if (slots(hall).stream().noneMatch(slot -> slot.startsAt().equals(form.startsAt()))) {
            throw Refusal.invalid(
                    "startsAt", new LocalisedText("这个时段不可预约。", "is no time for which one can make an appointment"));
        }
        if (by == null && store.openOf(form.phone(), clock.instant()) >= MOST_PER_PHONE) {
            throw Refusal.conflict(
                    new LocalisedText("该电话号码已有两个未到的预约。", "This telephone number has two appointments already."),
                    new LocalisedText("请先取消其中一个。", "Cancel one of them first."));
        }
        if (!store.reserve(hall.code(), form.startsAt(), settings.capacity())) {
            throw Refusal.conflict(
                    new LocalisedText("该时段刚刚约满。", "This time has just been booked out."),
                    new LocalisedText("请另选一个时段。", "Choose another time."));
        }
        String code = code();
        store.add(UuidCreator.getTimeOrderedEpoch(), hall.region(), hall.code(), form, code, by, clock.instant());
        return code;
    }

    /** Gives the place back. */
    @Transactional
    void cancel(Department hall, String code) {
        Appointment appointment = store.leave(hall.code(), code, Appointment.State.CANCELLED, clock.instant())
                .orElseThrow(Appointments::unknown);
        store.release(hall.code(), appointment.startsAt());
    }

    /** Its holder is there and gets a number, which is called first once the time has come. */
    @Transactional
    UUID arrive(Department hall, String code) {
        Appointment appointment = store.leave(
                        hall.code(), code, Appointment.State.ARRIVED, start(tickets.today(), LocalTime.MIN))
                .orElseThrow(Appointments::unknown);
        return tickets.take(hall, appointment.serviceCode(), appointment.id(), appointment.startsAt());
    }

    List<Appointment> today(Department hall) {
        LocalDate today = tickets.today();
        return store.between(hall.code(), start(today, LocalTime.MIN), start(today.plusDays(1), LocalTime.MIN));
    }

    private Instant start(LocalDate day, LocalTime at) {
        return day.atTime(at).atZone(zone).toInstant();
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static Refusal unknown() {
        return Refusal.notFound(
                new LocalisedText("没有这个预约，或者已经取消、已经报到。", "There is no such appointment, or it is cancelled or used."));
    }
}
