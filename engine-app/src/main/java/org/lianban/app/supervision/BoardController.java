package org.lianban.app.supervision;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.Standing;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board, for the supervisors of the region. */
@RestController
@RequestMapping("/api/board")
class BoardController {

    private final Boards boards;
    private final BoardCases cases;

    BoardController(Boards boards, BoardCases cases) {
        this.boards = boards;
        this.cases = cases;
    }

    @RolesAllowed("SUPERVISOR")
    @GetMapping
    Board board() {
        return boards.of(Actors.current());
    }

    @RolesAllowed("SUPERVISOR")
    @GetMapping("/cases")
    Page<BoardCase> cases(
            @RequestParam String kind,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return cases.page(Actors.current(), kind(kind), department, cursor, Page.size(limit));
    }

    private static Standing kind(String word) {
        for (Standing kind : Standing.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        throw Refusal.invalid(
                "kind",
                new LocalisedText(
                        "应为 running、near、overdue 或 suspended", "must be running, near, overdue or suspended"));
    }
}
