package org.lianban.app.supervision.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actors;
import org.lianban.app.supervision.document.Documents;
import org.lianban.app.supervision.document.Owner;
import org.lianban.app.web.CaseVersion;
import org.lianban.app.web.Page;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Supervision orders. Out of the reader's sight one does not exist. */
@RestController
@RequestMapping("/api/orders")
class OrderController {

    private final OrderList list;
    private final OrderViews views;
    private final OrderWriting writing;
    private final OrderDesk desk;
    private final OrderAccess access;
    private final Documents documents;

    OrderController(
            OrderList list,
            OrderViews views,
            OrderWriting writing,
            OrderDesk desk,
            OrderAccess access,
            Documents documents) {
        this.list = list;
        this.views = views;
        this.writing = writing;
        this.desk = desk;
        this.access = access;
        this.documents = documents;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping
    Page<OrderRow> orders(
            @RequestParam @Nullable OrderState state,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable UUID finding,
            @RequestParam @Nullable UUID caseId,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean awaited,
            @RequestParam(defaultValue = "false") boolean replied,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        OrderFilter filter = new OrderFilter(state, department, finding, caseId, overdue, awaited, replied);
        return list.page(Actors.current(), filter, cursor, Page.size(limit));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/{id}")
    ResponseEntity<OrderView> one(@PathVariable UUID id) {
        OrderView view = views.of(Actors.current(), id);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, new CaseVersion(view.version()).etag())
                .body(view);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/{id}/documents/{documentId}")
    ResponseEntity<Resource> document(@PathVariable UUID id, @PathVariable UUID documentId) {
        access.require(Actors.current(), id);
        return documents.download(Owner.order(id), documentId);
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping
    ResponseEntity<OrderReceipt> write(CommandRequest request, @Valid @RequestBody OrderForm form) {
        OrderReceipt receipt = writing.write(request, form);
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.ETAG, new CaseVersion(receipt.version()).etag())
                .header(HttpHeaders.LOCATION, "/api/orders/" + receipt.orderId())
                .body(receipt);
    }

    @RolesAllowed({"HEAD", "LEAD", "APPROVER"})
    @PostMapping("/{id}/read")
    ResponseEntity<OrderReceipt> read(CommandRequest request, @PathVariable UUID id) {
        return done(desk.read(request, id));
    }

    @RolesAllowed({"HEAD", "LEAD", "APPROVER"})
    @PostMapping("/{id}/reply")
    ResponseEntity<OrderReceipt> reply(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody OrderReply form) {
        return done(desk.reply(request, id, form));
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping("/{id}/accept")
    ResponseEntity<OrderReceipt> accept(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody OrderVerdict form) {
        return done(desk.accept(request, id, form));
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping("/{id}/return")
    ResponseEntity<OrderReceipt> sendBack(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody OrderReturn form) {
        return done(desk.sendBack(request, id, form));
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping("/{id}/remind")
    ResponseEntity<OrderReceipt> remind(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody OrderReminder form) {
        return done(desk.remind(request, id, form));
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping("/{id}/close")
    ResponseEntity<OrderReceipt> close(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody OrderEnd form) {
        return done(desk.close(request, id, form));
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<OrderReceipt> withdraw(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody OrderEnd form) {
        return done(desk.withdraw(request, id, form));
    }

    private static ResponseEntity<OrderReceipt> done(OrderReceipt receipt) {
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, new CaseVersion(receipt.version()).etag())
                .body(receipt);
    }
}
