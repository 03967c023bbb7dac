package org.lianban.app.casework.paper;

import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.organisation.Actors;
import org.lianban.app.papers.IssuedPaper;
import org.lianban.app.papers.PaperLanguage;
import org.lianban.app.papers.Papers;
import org.lianban.app.web.Word;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a case, for who may read it. */
@RestController
@RequestMapping("/api/cases/{id}/papers")
class CasePaperController {

    private final Papers papers;
    private final CaseAccess access;

    CasePaperController(Papers papers, CaseAccess access) {
        this.papers = papers;
        this.access = access;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping
    List<IssuedPaper> papersOfCase(@PathVariable UUID id) {
        access.require(Actors.current(), id);
        return papers.ofCase(id);
    }

    /** @param language zh, en or both */
    @PreAuthorize("isAuthenticated()")
    @GetMapping("/{paper}")
    ResponseEntity<Resource> paper(
            @PathVariable UUID id, @PathVariable UUID paper, @RequestParam(defaultValue = "zh") String language) {
        access.require(Actors.current(), id);
        return papers.print(id, paper, Word.of(PaperLanguage.class, "language", language))
                .orElseThrow(CaseAccess::unknown)
                .answer();
    }
}
