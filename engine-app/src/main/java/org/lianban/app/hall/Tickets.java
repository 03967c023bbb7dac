package org.lianban.app.hall;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.Offer;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Department;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers are taken, called, and served. */
@Service
public class Tickets {

    private final TicketStore store;
    private final Halls halls;
    private final CatalogueBook catalogue;
    private final CaseAccess access;
    private final Clock clock;
    private final ZoneId zone;

    Tickets(TicketStore store, Halls halls, CatalogueBook catalogue, CaseAccess access, Clock clock, ZoneId zone) {
        this.store = store;
        this.halls = halls;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
        this.zone = zone;
    }

    /** The next number of today for a service, or for anything else. */
    @Transactional
    UUID take(Department hall, @Nullable String service, @Nullable UUID appointment, @Nullable Instant firstFrom) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        store.take(
                id,
                new TicketStore.Wanted(
                        hall.region(), hall.code(), today(), series(service), service, appointment, firstFrom),
                clock.instant());
        return id;
    }

    Ticket one(UUID id) {
        return store.find(id).orElseThrow();
    }

    /**
     * Requires that one can come for this service; anything else than a service may be meant, too.
     *
     * @throws Refusal if there is no such service, or it can no longer be applied for
     */
    void requireOffered(@Nullable String service) {
        if (service != null) {
            Offer.require(known(service), service);
        }
    }

    UUID take(Actor clerk, @Nullable String service) {
        requireOffered(service);
        return take(halls.of(clerk), service, null, null);
    }

    /**
     * Calls the next to a counter; whoever was in hand there is served. Empty if nobody waits.
     *
     * @throws Refusal with 409 if the same clerk called in another window meanwhile: that number would be over before it began
     */
    @Transactional
    Optional<UUID> callNext(Actor clerk, String counter) {
        Optional<UUID> before = store.inHand(clerk.staff());
        store.hold(clerk.staff());
        if (!store.inHand(clerk.staff()).equals(before)) {
            throw calledMeanwhile();
        }
        store.served(clerk.staff(), clock.instant());
        return store.call(halls.of(clerk).code(), today(), counter, clerk.staff(), clock.instant());
    }

    @Transactional
    void move(Actor clerk, UUID id, Ticket.State to) {
        store.hold(clerk.staff());
        if (to == Ticket.State.CALLED
                && store.inHand(clerk.staff())
                        .filter(other -> !other.equals(id))
                        .isPresent()) {
            throw Refusal.conflict(
                    new LocalisedText("您还有正在办理的号。", "You still have a number in hand."),
                    new LocalisedText("请先办结，再重新呼叫。", "Finish it first, then call again."));
        }
        List<Ticket.State> from =
                switch (to) {
                    case CALLED -> List.of(Ticket.State.CALLED, Ticket.State.SKIPPED);
                    case NO_SHOW -> List.of(Ticket.State.CALLED, Ticket.State.SKIPPED);
                    case SKIPPED, SERVED, WAITING -> List.of(Ticket.State.CALLED);
                };
        if (!store.move(id, halls.of(clerk).code(), today(), to, from, clerk, clock.instant())) {
            throw gone();
        }
    }

    /** Connects the case that came of a number. */
    @Transactional
    void connect(Actor clerk, UUID id, UUID caseId) {
        access.require(clerk, caseId);
        if (!store.connect(id, halls.of(clerk).code(), caseId)) {
            throw gone();
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Refusal calledMeanwhile() {
        return Refusal.conflict(
                new LocalisedText("您刚刚在另一个窗口叫了号。", "You have just called a number in another window."),
                new LocalisedText("请刷新后再看手上的号。", "Read the list again to see which is in your hands."));
    }

    private static Refusal gone() {
        return Refusal.conflict(
                new LocalisedText("这个号不在您手上，或者已经办结。", "This number is not in your hands, or it is through."),
                new LocalisedText("请刷新后再看。", "Read the list again."));
    }

    private String series(@Nullable String service) {
        if (service == null) {
            return "C";
        }
        return known(service).jointService(service).isPresent() ? "A" : "B";
    }

    /** The catalogue, which has this service. */
    private Catalogue known(String service) {
        Catalogue current = catalogue.current();
        if (current.jointService(service).isEmpty() && current.item(service).isEmpty()) {
            throw Refusal.invalid(
                    "serviceCode",
                    new LocalisedText(
                            "没有编码为 %s 的事项。".formatted(service),
                            "There is no service with the code %s.".formatted(service)));
        }
        return current;
    }
}
