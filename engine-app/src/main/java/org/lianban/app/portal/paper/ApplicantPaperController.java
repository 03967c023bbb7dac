package org.lianban.app.portal.paper;

import java.util.List;
import java.util.UUID;
import org.lianban.app.papers.IssuedPaper;
import org.lianban.app.papers.PaperLanguage;
import org.lianban.app.papers.Papers;
import org.lianban.app.portal.account.Applicant;
import org.lianban.app.portal.story.ApplicantCases;
import org.lianban.app.web.UnknownCase;
import org.lianban.app.web.Word;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers of an applicant's own case. */
@RestController
@RequestMapping("/api/applicant/cases/{id}")
class ApplicantPaperController {

    private final ApplicantCases own;
    private final Papers papers;
    private final Evidence evidence;

    ApplicantPaperController(ApplicantCases own, Papers papers, Evidence evidence) {
        this.own = own;
        this.papers = papers;
        this.evidence = evidence;
    }

    @GetMapping("/papers")
    @PreAuthorize(Applicant.ONLY)
    List<IssuedPaper> ofOwnCase(@PathVariable UUID id) {
        own.require(Applicant.current(), id);
        return papers.ofCase(id);
    }

    /** @param language zh, en or both */
    @GetMapping("/papers/{paper}")
    @PreAuthorize(Applicant.ONLY)
    ResponseEntity<Resource> print(
            @PathVariable UUID id, @PathVariable UUID paper, @RequestParam(defaultValue = "zh") String language) {
        own.require(Applicant.current(), id);
        return papers.print(id, paper, Word.of(PaperLanguage.class, "language", language))
                .orElseThrow(UnknownCase::refusal)
                .answer();
    }

    @PostMapping("/evidence")
    @PreAuthorize(Applicant.ONLY)
    IssuedPaper evidence(@PathVariable UUID id) {
        own.require(Applicant.current(), id);
        return evidence.of(id);
    }
}
