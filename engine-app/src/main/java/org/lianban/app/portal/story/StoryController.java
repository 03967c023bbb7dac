package org.lianban.app.portal.story;

import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockDays;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.ledger.Receipts;
import org.lianban.app.portal.account.Applicant;
import org.lianban.app.web.Page;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
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

/** An applicant's own cases. */
@RestController
@RequestMapping("/api/applicant/cases")
class StoryController {

    private final ApplicantCases own;
    private final Stories stories;
    private final Clocks clocks;
    private final Receipts receipts;

    StoryController(ApplicantCases own, Stories stories, Clocks clocks, Receipts receipts) {
        this.own = own;
        this.stories = stories;
        this.clocks = clocks;
        this.receipts = receipts;
    }

    @GetMapping
    @PreAuthorize(Applicant.ONLY)
    Page<ApplicantCases.OwnCase> cases(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        return own.page(Applicant.current(), cursor, Page.size(limit));
    }

    @GetMapping("/{id}")
    @PreAuthorize(Applicant.ONLY)
    Story one(@PathVariable UUID id) {
        own.require(Applicant.current(), id);
        return stories.of(id);
    }

    @GetMapping("/{id}/clocks/{clockId}/days")
    @PreAuthorize(Applicant.ONLY)
    ClockDays days(@PathVariable UUID id, @PathVariable UUID clockId) {
        own.require(Applicant.current(), id);
        return OwnDays.of(clocks.days(id, clockId), stories.of(id).pauses());
    }

    @GetMapping("/{id}/receipt")
    @PreAuthorize(Applicant.ONLY)
    ResponseEntity<Resource> receipt(@PathVariable UUID id) {
        own.require(Applicant.current(), id);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        receipts.write(id, file);
        String name = ContentDisposition.attachment()
                .filename("receipt-" + id + ".json")
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ByteArrayResource(file.toByteArray()));
    }
}
