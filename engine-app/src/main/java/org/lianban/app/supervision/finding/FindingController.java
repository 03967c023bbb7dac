package org.lianban.app.supervision.finding;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.supervision.finding.FindingFilter.State;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Findings: a supervisor sees those of the region, a department its own. */
@RestController
class FindingController {

    private final FindingList list;
    private final SupervisionRuleBook rules;

    FindingController(FindingList list, SupervisionRuleBook rules) {
        this.list = list;
        this.rules = rules;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/api/findings")
    Page<FindingView> findings(
            @RequestParam @Nullable String rule,
            @RequestParam @Nullable Card severity,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable State state,
            @RequestParam(defaultValue = "false") boolean awaited,
            @RequestParam @Nullable UUID caseId,
            @RequestParam @Nullable String step,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        rules.requireKnown(rule);
        FindingFilter filter = new FindingFilter(
                rule, severity, department, state, awaited, caseId, Word.optional(NextStep.class, "step", step));
        return list.page(Actors.current(), filter, cursor, Page.size(limit));
    }
}
