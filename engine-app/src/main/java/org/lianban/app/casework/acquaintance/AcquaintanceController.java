package org.lianban.app.casework.acquaintance;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is new in a case to its reader, and what else its applicant has applied for. */
@RestController
@RequestMapping("/api/cases/{id}")
class AcquaintanceController {

    /** How many earlier cases there are: a thousand stands for as many or more. */
    record EarlierCount(int count) {}

    private final CaseAccess access;
    private final NewsBook news;
    private final EarlierCases earlier;

    AcquaintanceController(CaseAccess access, NewsBook news, EarlierCases earlier) {
        this.access = access;
        this.news = news;
        this.earlier = earlier;
    }

    /** Says what is new to the reader, and that he knows it from his next visit on. */
    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD", "SUPERVISOR"})
    @PutMapping("/seen")
    News seen(@PathVariable UUID id) {
        return news.look(reader(id), id);
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD", "SUPERVISOR"})
    @GetMapping("/earlier")
    Page<EarlierCase> earlier(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return earlier.page(reader(id), id, cursor, Page.size(limit));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD", "SUPERVISOR"})
    @GetMapping("/earlier/count")
    EarlierCount count(@PathVariable UUID id) {
        return new EarlierCount(earlier.count(reader(id), id));
    }

    private Actor reader(UUID caseId) {
        Actor actor = Actors.current();
        access.require(actor, caseId);
        return actor;
    }
}
