package org.lianban.app.supervision.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.supervision.document.Documents;
import org.lianban.app.supervision.document.Owner;
import org.lianban.app.supervision.finding.FindingList;
import org.lianban.app.web.CaseVersion;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A finding with its life, and the steps that people take in it. Out of the reader's sight it does not exist. */
@RestController
@RequestMapping("/api/findings")
class CardController {

    private final CardViews views;
    private final CardDesk desk;
    private final Documents documents;
    private final FindingList findings;
    private final Revocations revocations;

    CardController(CardViews views, CardDesk desk, Documents documents, FindingList findings, Revocations revocations) {
        this.views = views;
        this.desk = desk;
        this.documents = documents;
        this.findings = findings;
        this.revocations = revocations;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/{id}")
    ResponseEntity<CardView> one(@PathVariable UUID id) {
        CardView view = views.of(Actors.current(), id);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, new CaseVersion(view.version()).etag())
                .body(view);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/{id}/documents/{documentId}")
    ResponseEntity<Resource> document(@PathVariable UUID id, @PathVariable UUID documentId) {
        UUID shown = findings.find(Actors.current(), id)
                .orElseThrow(CardRefusals::unknown)
                .id();
        return documents.download(Owner.finding(shown), documentId);
    }

    /** The department answers a card, or takes note of an information. */
    @RolesAllowed({"HEAD", "LEAD", "APPROVER"})
    @PostMapping("/{id}/answer")
    ResponseEntity<CardReceipt> answer(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody CardForm form) {
        return take(request, id, CardMove.ANSWER, form);
    }

    /** A supervisor lets the card stand. */
    @RolesAllowed("SUPERVISOR")
    @PostMapping("/{id}/uphold")
    ResponseEntity<CardReceipt> uphold(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody CardForm form) {
        return take(request, id, CardMove.UPHOLD, form);
    }

    /** The department appeals against a card that was upheld. */
    @RolesAllowed({"HEAD", "LEAD", "APPROVER"})
    @PostMapping("/{id}/appeal")
    ResponseEntity<CardReceipt> appeal(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody CardForm form) {
        return take(request, id, CardMove.APPEAL, form);
    }

    /** A supervisor takes the card back. */
    @RolesAllowed("SUPERVISOR")
    @PostMapping("/{id}/revoke")
    ResponseEntity<CardReceipt> revoke(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody CardForm form) {
        return take(request, id, CardMove.REVOKE, form);
    }

    /** Somebody with the authority lets the violation stand without its consequence. */
    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD"})
    @PostMapping("/{id}/waive")
    ResponseEntity<CardReceipt> waive(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody CardForm form) {
        return take(request, id, CardMove.WAIVE, form);
    }

    /** Decisions by supervisor and department, on the days from the first to the last. */
    @RolesAllowed("SUPERVISOR")
    @GetMapping("/revocations")
    List<RevocationRow> revocations(@RequestParam @Nullable LocalDate from, @RequestParam @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw Refusal.invalid("until", new LocalisedText("不得早于起始日", "must not be before the first day"));
        }
        Actor reader = Actors.current();
        return revocations.of(reader.region(), from, until);
    }

    private ResponseEntity<CardReceipt> take(CommandRequest request, UUID id, CardMove move, CardForm form) {
        CardReceipt receipt = desk.take(request, id, move, form);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, new CaseVersion(receipt.version()).etag())
                .body(receipt);
    }
}
