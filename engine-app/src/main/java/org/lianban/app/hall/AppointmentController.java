package org.lianban.app.hall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Appointments as the clerk sees and makes them. */
@RestController
@RequestMapping("/api/hall/appointments")
class AppointmentController {

    private final Appointments appointments;
    private final Tickets tickets;
    private final Halls halls;

    /** The code that somebody shows. */
    record ArrivalForm(@NotBlank @Size(max = 20) String code) {}

    AppointmentController(Appointments appointments, Tickets tickets, Halls halls) {
        this.appointments = appointments;
        this.tickets = tickets;
        this.halls = halls;
    }

    @RolesAllowed("CLERK")
    @GetMapping
    List<Appointment> appointmentsToday() {
        return appointments.today(halls.of(Actors.current()));
    }

    @RolesAllowed("CLERK")
    @PostMapping
    HallController.Booked bookForSomebody(@Valid @RequestBody BookingForm form) {
        Actor clerk = Actors.current();
        return new HallController.Booked(appointments.book(halls.of(clerk), form, clerk.staff()), form.startsAt());
    }

    @RolesAllowed("CLERK")
    @PostMapping("/arrivals")
    Ticket arrive(@Valid @RequestBody ArrivalForm form) {
        return tickets.one(appointments.arrive(
                halls.of(Actors.current()), form.code().strip().toUpperCase(Locale.ROOT)));
    }
}
