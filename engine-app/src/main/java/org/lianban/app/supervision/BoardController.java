package org.lianban.app.supervision;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
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
    private final AwaitingDesk awaiting;

    BoardController(Boards boards, BoardCases cases, AwaitingDesk awaiting) {
        this.awaiting = awaiting;
        this.boards = boards;
        this.cases = cases;
    }

    @RolesAllowed("SUPERVISOR")
    @GetMapping
    Board board() {
        return boards.of(Actors.current());
    }

    /** What the reader has to do. */
    @RolesAllowed("SUPERVISOR")
    @GetMapping("/awaiting")
    Awaiting awaiting() {
        return awaiting.of(Actors.current());
    }

    @RolesAllowed("SUPERVISOR")
    @GetMapping("/cases")
    Page<BoardCase> cases(
            @RequestParam String kind,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return cases.page(
                Actors.current(), Word.of(BoardKind.class, "kind", kind), department, cursor, Page.size(limit));
    }
}
