package org.lianban.app.supervision.finding;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Findings: a supervisor sees those of the region, a department its own. */
@RestController
class FindingController {

    private final FindingList list;

    FindingController(FindingList list) {
        this.list = list;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/api/findings")
    Page<FindingView> findings(
            @RequestParam @Nullable String rule,
            @RequestParam @Nullable String severity,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable UUID caseId,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        FindingFilter filter =
                new FindingFilter(rule, severity == null ? null : card(severity), department, state, caseId);
        return list.page(Actors.current(), filter, cursor, Page.size(limit));
    }

    private static Card card(String word) {
        for (Card card : Card.values()) {
            if (card.name().equals(word)) {
                return card;
            }
        }
        throw Refusal.invalid("severity", new LocalisedText("应为 I、Y 或 R", "must be I, Y or R"));
    }
}
