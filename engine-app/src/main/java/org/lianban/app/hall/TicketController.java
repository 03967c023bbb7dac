package org.lianban.app.hall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of the hall in the clerk's region. */
@RestController
@RequestMapping("/api/hall")
class TicketController {

    private final Tickets tickets;
    private final TicketStore store;
    private final Halls halls;

    /** What a number is wanted for; for anything else than a service, none. */
    record TicketForm(@Size(max = 80) @Nullable String serviceCode) {}

    /** The counter that calls. */
    record CallForm(@NotBlank @Size(max = 10) String counter) {}

    /** The case that came of a number. */
    record TicketCase(@NotNull UUID caseId) {}

    /** What a clerk sees of the hall. */
    record HallDay(String hall, @Nullable Ticket inHand, List<Ticket> tickets) {}

    TicketController(Tickets tickets, TicketStore store, Halls halls) {
        this.tickets = tickets;
        this.store = store;
        this.halls = halls;
    }

    @RolesAllowed("CLERK")
    @GetMapping
    HallDay hallDay() {
        Actor clerk = Actors.current();
        String hall = halls.of(clerk).code();
        return new HallDay(
                hall, store.inHand(clerk.staff()).flatMap(store::find).orElse(null), store.open(hall, tickets.today()));
    }

    @RolesAllowed("CLERK")
    @PostMapping("/tickets")
    Ticket takeTicket(@Valid @RequestBody TicketForm form) {
        return tickets.one(tickets.take(Actors.current(), form.serviceCode()));
    }

    @RolesAllowed("CLERK")
    @PostMapping("/calls")
    HallDay callNext(@Valid @RequestBody CallForm form) {
        tickets.callNext(Actors.current(), form.counter());
        return hallDay();
    }

    @RolesAllowed("CLERK")
    @PostMapping("/tickets/{id}/recall")
    HallDay recallTicket(@PathVariable UUID id) {
        return moved(id, Ticket.State.CALLED);
    }

    @RolesAllowed("CLERK")
    @PostMapping("/tickets/{id}/skip")
    HallDay skipTicket(@PathVariable UUID id) {
        return moved(id, Ticket.State.SKIPPED);
    }

    @RolesAllowed("CLERK")
    @PostMapping("/tickets/{id}/served")
    HallDay ticketServed(@PathVariable UUID id) {
        return moved(id, Ticket.State.SERVED);
    }

    @RolesAllowed("CLERK")
    @PostMapping("/tickets/{id}/no-show")
    HallDay ticketNoShow(@PathVariable UUID id) {
        return moved(id, Ticket.State.NO_SHOW);
    }

    @RolesAllowed("CLERK")
    @PostMapping("/tickets/{id}/case")
    HallDay connectTicket(@PathVariable UUID id, @Valid @RequestBody TicketCase form) {
        tickets.connect(Actors.current(), id, form.caseId());
        return hallDay();
    }

    private HallDay moved(UUID id, Ticket.State to) {
        tickets.move(Actors.current(), id, to);
        return hallDay();
    }
}
