package org.lianban.app.supervision.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The assessment of departments: drafts, publications, and the items behind each figure. */
@RestController
@RequestMapping("/api/assessments")
class AssessmentController {

    private final Assessments assessments;
    private final AssessmentDesk desk;
    private final Publications publications;
    private final Cursors cursors;

    AssessmentController(Assessments assessments, AssessmentDesk desk, Publications publications, Cursors cursors) {
        this.assessments = assessments;
        this.desk = desk;
        this.publications = publications;
        this.cursors = cursors;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping
    Page<PublishedAssessment> publishedAssessments(
            @RequestParam @Nullable String period,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        String code = period == null ? null : Period.of(period).code();
        String listing = "assessments:" + code;
        int size = Page.size(limit);
        List<@Nullable String> keys = cursors.open(listing, cursor);
        Instant before = keys.isEmpty() ? null : Instant.parse(Objects.requireNonNull(keys.get(0)));
        UUID after = keys.isEmpty() ? new UUID(0, 0) : UUID.fromString(Objects.requireNonNull(keys.get(1)));
        return Page.of(
                publications.page(Actors.current().region(), code, before, after, size + 1),
                size,
                last -> cursors.seal(
                        listing,
                        List.of(last.publishedAt().toString(), last.id().toString())));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/{period}")
    Assessment assessment(@PathVariable String period, @RequestParam @Nullable Integer version) {
        return assessments.of(Actors.current(), period, version);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/{period}/references")
    Page<Reference> assessedItems(
            @PathVariable String period,
            @RequestParam Figure figure,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable Integer version,
            @RequestParam(defaultValue = "false") boolean against,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return assessments.references(
                Actors.current(), period, version, figure, department, against, cursor, Page.size(limit));
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping("/{period}/publications")
    @ResponseStatus(HttpStatus.CREATED)
    PublicationReceipt publishAssessment(
            CommandRequest request, @PathVariable String period, @Valid @RequestBody PublicationForm form) {
        return desk.publish(request, period, form);
    }
}
