package org.lianban.app.exchange.batch;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.system.Caller;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** DeliveredLedger, for the system that sent them, its department, and the supervisors and administrators of the region. */
@RestController
@RequestMapping("/api/exchange/batches")
class BatchController {

    private final Batches batches;
    private final RefusedLines refusals;
    private final Systems systems;
    private final Cursors cursors;

    BatchController(Batches batches, RefusedLines refusals, Systems systems, Cursors cursors) {
        this.batches = batches;
        this.refusals = refusals;
        this.systems = systems;
        this.cursors = cursors;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Page<BatchView> list(
            @RequestParam @Nullable String system,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        Caller caller = Caller.current();
        String only = caller.system() == null ? system : caller.system();
        String listing = "batches:%s:%s:%s".formatted(caller.region(), only, caller.department());
        int size = Page.size(limit);
        List<Batch> rows =
                batches.list(caller.region(), only, caller.department(), cursors.open(listing, cursor), size + 1);
        return Page.of(
                        rows,
                        size,
                        last -> cursors.seal(
                                listing,
                                List.of(last.receivedAt().toString(), last.id().toString())))
                .map(BatchView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    BatchView batch(@PathVariable UUID id) {
        return BatchView.of(require(id));
    }

    @GetMapping("/{id}/refusals")
    @PreAuthorize("isAuthenticated()")
    Page<Refused> refusals(
            @PathVariable UUID id, @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        Batch batch = require(id);
        String listing = "refusals:" + id;
        List<@Nullable String> after = cursors.open(listing, cursor);
        int size = Page.size(limit);
        long number = after.isEmpty() ? 0 : Long.parseLong(String.valueOf(after.get(0)));
        return Page.of(
                refusals.of(batch.id(), number, size + 1),
                size,
                last -> cursors.seal(listing, List.of(Long.toString(last.number()))));
    }

    private Batch require(UUID id) {
        return batches.find(id)
                .filter(batch -> Caller.current().mayKnow(systems.require(batch.system())))
                .orElseThrow(() -> Refusal.notFound(
                        new LocalisedText("没有这批数据，或您无权查看。", "There is no such delivery, or you may not see it.")));
    }
}
