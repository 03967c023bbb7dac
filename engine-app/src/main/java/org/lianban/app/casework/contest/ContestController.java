package org.lianban.app.casework.contest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contests as the supervisors of a region read and answer them. */
@RestController
@RequestMapping("/api/contests")
class ContestController {

    private final Contests contests;
    private final ContestStore store;

    ContestController(Contests contests, ContestStore store) {
        this.contests = contests;
        this.store = store;
    }

    /** @param state open, upheld or rejected */
    @RolesAllowed("SUPERVISOR")
    @GetMapping
    Page<ContestRow> contests(
            @RequestParam(defaultValue = "open") String state,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return store.page(
                Actors.current().region(), Word.of(ContestState.class, "state", state), cursor, Page.size(limit));
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping("/{id}/answer")
    CommandReceipt answerContest(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody ContestAnswerForm form) {
        return contests.answer(request, id, form);
    }
}
