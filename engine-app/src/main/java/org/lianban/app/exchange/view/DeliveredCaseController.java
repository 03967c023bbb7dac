package org.lianban.app.exchange.view;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.system.Caller;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Delivered cases: a supervisor sees those of the region, a department its own. */
@RestController
class DeliveredCaseController {

    private final DeliveredList list;
    private final DeliveredViews views;
    private final Summaries summaries;
    private final Systems systems;

    DeliveredCaseController(DeliveredList list, DeliveredViews views, Summaries summaries, Systems systems) {
        this.list = list;
        this.views = views;
        this.summaries = summaries;
        this.systems = systems;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/api/delivered-cases")
    Page<DeliveredRow> cases(
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "false") boolean suspended,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "false") boolean saved,
            @RequestParam @Nullable String system,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        Actor reader = Actors.current();
        CaseFilter filter = new CaseFilter(
                reader.region(), CaseFilter.own(reader), late, suspended, open, closed, saved, system, department, q);
        return list.page(filter, cursor, Page.size(limit));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/api/delivered-cases/{id}")
    DeliveredCaseView one(@PathVariable UUID id) {
        return views.view(Actors.current(), id);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/api/delivered-cases/{id}/clocks/{clock}/days")
    DeliveredDays days(@PathVariable UUID id, @PathVariable UUID clock) {
        return views.days(Actors.current(), id, clock);
    }

    /** For the system itself, too. */
    @PreAuthorize("isAuthenticated()")
    @GetMapping("/api/exchange/systems/{code}/summary")
    SystemSummary summary(@PathVariable String code) {
        Caller caller = Caller.current();
        return summaries.of(systems.find(code).filter(caller::mayKnow).orElseThrow(Systems::unknown));
    }
}
