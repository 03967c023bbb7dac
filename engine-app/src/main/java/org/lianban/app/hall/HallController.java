package org.lianban.app.hall;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Department;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.RateLimit;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may know of a hall: the screen, the load, free times; and appointments without an account. */
@RestController
@RequestMapping("/api/public/halls")
class HallController {

    private static final int SHOWN = 8;
    private static final int BOOKINGS_A_MINUTE = 6;

    private final Halls halls;
    private final Tickets tickets;
    private final TicketStore store;
    private final Appointments appointments;
    private final LoadStore loads;
    private final RateLimit limit = RateLimit.perMinute(BOOKINGS_A_MINUTE);

    /** A hall by its name. */
    record Hall(String code, LocalisedText name) {}

    /** A number that was called. */
    record Called(String number, @Nullable String counter, boolean now) {}

    /** What the screen shows; no names. */
    record HallScreen(LocalisedText name, List<Called> called, int waiting) {}

    /** A booked appointment. */
    record Booked(String code, Instant startsAt) {}

    HallController(Halls halls, Tickets tickets, TicketStore store, Appointments appointments, LoadStore loads) {
        this.halls = halls;
        this.tickets = tickets;
        this.store = store;
        this.appointments = appointments;
        this.loads = loads;
    }

    @PermitAll
    @GetMapping
    List<Hall> halls() {
        return halls.all().stream()
                .map(hall -> new Hall(hall.code(), hall.name()))
                .toList();
    }

    @PermitAll
    @GetMapping("/{hall}/screen")
    HallScreen screen(@PathVariable String hall) {
        Department found = halls.require(hall);
        return new HallScreen(
                found.name(),
                store.lastCalled(hall, tickets.today(), SHOWN).stream()
                        .map(ticket ->
                                new Called(ticket.number(), ticket.counter(), ticket.state() == Ticket.State.CALLED))
                        .toList(),
                store.waiting(hall, tickets.today()));
    }

    @PermitAll
    @GetMapping("/{hall}/load")
    HallLoad load(@PathVariable String hall) {
        return loads.load(halls.require(hall).code(), tickets.today());
    }

    @PermitAll
    @GetMapping("/{hall}/slots")
    List<Slot> slots(@PathVariable String hall) {
        return appointments.slots(halls.require(hall));
    }

    @PermitAll
    @PostMapping("/{hall}/appointments")
    Booked book(@PathVariable String hall, @Valid @RequestBody BookingForm form, HttpServletRequest request) {
        limit.require(request.getRemoteAddr());
        return new Booked(appointments.book(halls.require(hall), form, null), form.startsAt());
    }

    @PermitAll
    @DeleteMapping("/{hall}/appointments/{code}")
    void cancel(@PathVariable String hall, @PathVariable String code, HttpServletRequest request) {
        limit.require(request.getRemoteAddr());
        appointments.cancel(halls.require(hall), code.strip().toUpperCase(Locale.ROOT));
    }
}
