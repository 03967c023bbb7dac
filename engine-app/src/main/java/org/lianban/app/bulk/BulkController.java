package org.lianban.app.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own bulk jobs: looked at, begun, called back or stopped, and what came of each case. */
@RestController
@RequestMapping("/api/bulk-jobs")
class BulkController {

    private final BulkDesk desk;

    BulkController(BulkDesk desk) {
        this.desk = desk;
    }

    /** Looks at what would come of it; nothing is done before it is begun. */
    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BulkJob look(@Valid @RequestBody BulkForm form) {
        return desk.look(Actors.current(), form);
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @GetMapping
    Page<BulkJob> jobs(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        return desk.page(Actors.current(), cursor, Page.size(limit));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @GetMapping("/{id}")
    BulkJob job(@PathVariable UUID id) {
        return desk.find(Actors.current(), id);
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @GetMapping("/{id}/refusals")
    List<BulkGroup> refusals(@PathVariable UUID id) {
        return desk.refusals(Actors.current(), id);
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @GetMapping("/{id}/cases")
    Page<BulkCase> cases(
            @PathVariable UUID id,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return desk.cases(
                Actors.current(), id, Word.optional(BulkCaseState.class, "state", state), cursor, Page.size(limit));
    }

    /** Begins it; until {@code carryOutAt} it can be called back whole. */
    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/{id}/begin")
    BulkJob begin(@PathVariable UUID id) {
        return desk.begin(Actors.current(), id);
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/{id}/call-back")
    BulkJob callBack(@PathVariable UUID id) {
        return desk.callBack(Actors.current(), id);
    }

    /** What was done stays done; the case that is just being done is the last. */
    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/{id}/stop")
    BulkJob stop(@PathVariable UUID id) {
        return desk.stop(Actors.current(), id);
    }
}
