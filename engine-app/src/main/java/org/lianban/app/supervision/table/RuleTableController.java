package org.lianban.app.supervision.table;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
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

/** The supervision rules: how they are set, drafts on trial, versions. */
@RestController
@RequestMapping("/api/supervision-rules")
class RuleTableController {

    /** The source of a version. */
    record Source(int version, String source) {}

    private final RuleTables tables;
    private final TrialStore trials;
    private final SupervisionRuleBook rules;
    private final Cursors cursors;

    RuleTableController(RuleTables tables, TrialStore trials, SupervisionRuleBook rules, Cursors cursors) {
        this.tables = tables;
        this.trials = trials;
        this.rules = rules;
        this.cursors = cursors;
    }

    @RolesAllowed({"SUPERVISOR", "DESIGNER", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping
    List<RuleInForce> rules(
            @RequestParam(defaultValue = "-") String department, @RequestParam(defaultValue = "-") String item) {
        return tables.inForce(department, item);
    }

    @RolesAllowed({"SUPERVISOR", "DESIGNER"})
    @GetMapping("/versions")
    List<TableVersion> versions() {
        return tables.published();
    }

    @RolesAllowed({"SUPERVISOR", "DESIGNER"})
    @GetMapping("/source")
    Source source(@RequestParam(defaultValue = "1") int version) {
        return new Source(version, tables.source(version));
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    TableVersion publish(@Valid @RequestBody Publication publication) {
        return tables.publish(Actors.current(), publication);
    }

    /** A draft beside the table in force; what is wrong with it is refused line by line. */
    @RolesAllowed({"SUPERVISOR", "DESIGNER"})
    @PostMapping("/comparisons")
    TableComparison compare(@Valid @RequestBody ComparisonDraft draft) {
        return tables.compare(draft.source());
    }

    @RolesAllowed({"SUPERVISOR", "DESIGNER"})
    @PostMapping("/trials")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RuleTrial tryOut(@Valid @RequestBody TrialDraft draft) {
        return tables.tryOut(Actors.current(), draft);
    }

    @RolesAllowed({"SUPERVISOR", "DESIGNER"})
    @GetMapping("/trials")
    Page<RuleTrial> trials(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        int size = Page.size(limit);
        List<@Nullable String> keys = cursors.open("rule-trials", cursor);
        Instant before = keys.isEmpty() ? null : Instant.parse(Objects.requireNonNull(keys.get(0)));
        UUID after = keys.isEmpty() ? new UUID(0, 0) : UUID.fromString(Objects.requireNonNull(keys.get(1)));
        return Page.of(
                trials.page(Actors.current().region(), before, after, size + 1),
                size,
                last -> cursors.seal(
                        "rule-trials",
                        List.of(last.startedAt().toString(), last.id().toString())));
    }

    @RolesAllowed({"SUPERVISOR", "DESIGNER"})
    @GetMapping("/trials/{id}")
    RuleTrial trial(@PathVariable UUID id) {
        return tables.trial(Actors.current(), id);
    }

    /** The draft that was tried beside the table in force. */
    @RolesAllowed({"SUPERVISOR", "DESIGNER"})
    @GetMapping("/trials/{id}/comparison")
    TableComparison comparison(@PathVariable UUID id) {
        return tables.compare(Actors.current(), id);
    }

    /** The differences by rule; of more than are kept, the first. */
    @RolesAllowed({"SUPERVISOR", "DESIGNER"})
    @GetMapping("/trials/{id}/counts")
    List<TrialCount> counts(@PathVariable UUID id) {
        return trials.counts(tables.trial(Actors.current(), id).id());
    }

    @RolesAllowed({"SUPERVISOR", "DESIGNER"})
    @GetMapping("/trials/{id}/rows")
    Page<TrialRow> rows(
            @PathVariable UUID id,
            @RequestParam Difference.@Nullable Kind kind,
            @RequestParam @Nullable String rule,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        rules.requireKnown(rule);
        Actor reader = Actors.current();
        RuleTrial trial = tables.trial(reader, id);
        String listing = "rule-trial:%s:%s:%s".formatted(trial.id(), kind, rule);
        int size = Page.size(limit);
        List<@Nullable String> keys = cursors.open(listing, cursor);
        long after = keys.isEmpty() ? 0 : Long.parseLong(Objects.requireNonNull(keys.get(0)));
        return Page.of(
                trials.rows(trial.id(), kind == null ? null : kind.name(), rule, after, size + 1),
                size,
                last -> cursors.seal(listing, List.of(String.valueOf(last.number()))));
    }
}
