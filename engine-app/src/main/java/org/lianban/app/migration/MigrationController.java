package org.lianban.app.migration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.engine.migration.RenameProposal;
import org.lianban.app.engine.release.ModelSetUse;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.OneOf;
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

/** Running cases and the models on which they run: planned, tried, moved, stopped. */
@RestController
@RequestMapping("/api/studio")
class MigrationController {

    private final MigrationDesk desk;

    MigrationController(MigrationDesk desk) {
        this.desk = desk;
    }

    /** The sets of models, the newest first, and how many open cases of the region run on each. */
    @RolesAllowed("DESIGNER")
    @GetMapping("/model-sets")
    List<ModelSetUse> sets() {
        return desk.sets(Actors.current());
    }

    /** What of one set is missing in another under its id, and what it is probably called there. */
    @RolesAllowed("DESIGNER")
    @GetMapping("/model-sets/renames")
    List<RenameProposal> renames(@RequestParam String from, @RequestParam String to) {
        return desk.renames(Actors.current(), from, to);
    }

    /** Plans a migration: its cases are listed, nothing happens to them. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/migrations")
    @ResponseStatus(HttpStatus.CREATED)
    Migration plan(@Valid @RequestBody MigrationForm form) {
        return desk.plan(Actors.current(), form);
    }

    @RolesAllowed("DESIGNER")
    @GetMapping("/migrations")
    Page<Migration> migrations(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        return desk.page(Actors.current(), cursor, Page.size(limit));
    }

    @RolesAllowed("DESIGNER")
    @GetMapping("/migrations/{id}")
    Migration migration(@PathVariable UUID id) {
        return desk.find(Actors.current(), id);
    }

    /** Its cases: what is open of each and where that goes, and which clocks go on. */
    @RolesAllowed("DESIGNER")
    @GetMapping("/migrations/{id}/cases")
    Page<MigrationCase> cases(
            @PathVariable UUID id,
            @RequestParam @OneOf(MigrationCaseState.class) @Nullable String state,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return desk.cases(
                Actors.current(),
                id,
                Word.optional(MigrationCaseState.class, "state", state),
                cursor,
                Page.size(limit));
    }

    /** Tries it: each case is moved in a transaction that is undone. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/migrations/{id}/try")
    Migration tryOut(@PathVariable UUID id) {
        return desk.tryOut(Actors.current(), id);
    }

    /** Moves the cases that were tried and would go; also goes on with what was stopped. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/migrations/{id}/start")
    Migration start(@PathVariable UUID id) {
        return desk.start(Actors.current(), id);
    }

    /** What was moved stays moved; the case that is just being moved is the last. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/migrations/{id}/stop")
    Migration stop(@PathVariable UUID id) {
        return desk.stop(Actors.current(), id);
    }
}
