package org.lianban.app.casework.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.ledger.ClockDays;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.ledger.Receipts;
import org.lianban.app.ledger.Timeline;
import org.lianban.app.ledger.TimelineEntry;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.CaseVersion;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What people read of cases. A case out of their sight does not exist for them. */
@RestController
@RequestMapping("/api/cases")
class CaseController {

    private final CaseViews views;
    private final CaseList list;
    private final CaseAccess access;
    private final Clocks clocks;
    private final Timeline timeline;
    private final Receipts receipts;
    private final Diagrams diagrams;
    private final Cursors cursors;

    CaseController(
            CaseViews views,
            CaseList list,
            CaseAccess access,
            Clocks clocks,
            Timeline timeline,
            Receipts receipts,
            Diagrams diagrams,
            Cursors cursors) {
        this.views = views;
        this.list = list;
        this.access = access;
        this.clocks = clocks;
        this.timeline = timeline;
        this.receipts = receipts;
        this.diagrams = diagrams;
        this.cursors = cursors;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping
    Page<CaseRow> cases(
            @RequestParam @Nullable CaseState state,
            @RequestParam @Nullable String service,
            @RequestParam @Nullable String department,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean online,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        CaseFilter filter = new CaseFilter(state, service, department, overdue, online, q);
        return list.page(Actors.current(), filter, cursor, Page.size(limit));
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/{id}")
    ResponseEntity<CaseView> one(@PathVariable UUID id) {
        CaseView view = views.of(Actors.current(), id);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, new CaseVersion(view.version()).etag())
                .body(view);
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/{id}/clocks")
    List<ClockView> clocks(@PathVariable UUID id) {
        access.require(Actors.current(), id);
        return clocks.ofCase(id);
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/{id}/clocks/{clockId}/days")
    ClockDays days(@PathVariable UUID id, @PathVariable UUID clockId) {
        access.require(Actors.current(), id);
        return clocks.days(id, clockId);
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/{id}/timeline")
    Page<TimelineEntry> timeline(
            @PathVariable UUID id, @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        access.require(Actors.current(), id);
        String listing = "timeline:" + id;
        int size = Page.size(limit);
        List<@Nullable String> keys = cursors.open(listing, cursor);
        String after = keys.isEmpty() ? null : keys.get(0);
        return Page.of(
                timeline.of(id, after == null ? 0 : Long.parseLong(after), size + 1),
                size,
                last -> cursors.seal(listing, List.of(String.valueOf(last.sequence()))));
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/{id}/diagram")
    Diagram diagram(@PathVariable UUID id) {
        access.require(Actors.current(), id);
        return diagrams.of(id);
    }

    /** The ledger of the case in a file that anybody can verify offline. */
    @PreAuthorize("isAuthenticated()")
    @GetMapping("/{id}/receipt")
    ResponseEntity<StreamingResponseBody> receipt(@PathVariable UUID id) {
        access.require(Actors.current(), id);
        ContentDisposition file = ContentDisposition.attachment()
                .filename("receipt-" + id + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(out -> receipts.write(id, out));
    }
}
