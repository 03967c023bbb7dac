package org.lianban.app.casework.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ratings as the offices read and answer them: each department its own, supervisors those of the region. */
@RestController
@RequestMapping("/api/ratings")
class RatingController {

    private final Ratings ratings;
    private final RatingStore store;

    RatingController(Ratings ratings, RatingStore store) {
        this.ratings = ratings;
        this.store = store;
    }

    /** @param unanswered only bad ones that wait for an answer */
    @RolesAllowed({"APPROVER", "HEAD", "LEAD", "SUPERVISOR"})
    @GetMapping
    Page<RatingRow> ratings(
            @RequestParam(defaultValue = "false") boolean unanswered,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return store.page(Actors.current(), unanswered, cursor, Page.size(limit));
    }

    /** @param caseId the case that was rated */
    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/{caseId}/answer")
    CommandReceipt answerRating(
            CommandRequest request, @PathVariable UUID caseId, @Valid @RequestBody RatingAnswerForm form) {
        return ratings.answer(request, caseId, form);
    }
}
