package org.lianban.app.supervision.figure;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.supervision.figure.LimitFigures.LimitRow;
import org.lianban.app.supervision.figure.LimitFigures.SavedCase;
import org.lianban.app.supervision.figure.PathFigures.PathRow;
import org.lianban.app.supervision.figure.PathFigures.WaitRow;
import org.lianban.app.supervision.figure.SuspensionFigures.SuspensionRow;
import org.lianban.app.supervision.figure.measure.FigureSweep;
import org.lianban.app.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Figures over many cases: a supervisor sees those of the region, a department its own. */
@RestController
@RequestMapping("/api/figures")
class FigureController {

    private final UncountedFigures uncounted;
    private final PathFigures paths;
    private final SuspensionFigures suspensions;
    private final LimitFigures limits;
    private final FigureSweep sweep;
    private final FigurePeriods periods;

    FigureController(
            UncountedFigures uncounted,
            PathFigures paths,
            SuspensionFigures suspensions,
            LimitFigures limits,
            FigureSweep sweep,
            FigurePeriods periods) {
        this.uncounted = uncounted;
        this.paths = paths;
        this.suspensions = suspensions;
        this.limits = limits;
        this.sweep = sweep;
        this.periods = periods;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/uncounted")
    Uncounted uncountedDays(
            @RequestParam(defaultValue = "department") String by,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String item,
            @RequestParam @Nullable String ground,
            @RequestParam @Nullable String examiner) {
        return uncounted.of(
                Actors.current(), Grouping.of(by), periods.filter(from, to, open, department, item, ground, examiner));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/suspensions")
    List<SuspensionRow> suspensionsByCap(
            @RequestParam(defaultValue = "ground") String by,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String item,
            @RequestParam @Nullable String ground,
            @RequestParam @Nullable String examiner) {
        return suspensions.of(
                Actors.current(), Grouping.of(by), periods.filter(from, to, true, department, item, ground, examiner));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/waits")
    List<WaitRow> waits(
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String item) {
        return paths.waits(Actors.current(), periods.filter(from, to, open, department, item, null, null));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/path")
    List<PathRow> criticalPaths(
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String item) {
        return paths.path(Actors.current(), periods.filter(from, to, open, department, item, null, null));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/limits")
    List<LimitRow> limitsKept(
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department) {
        return limits.of(Actors.current(), periods.filter(from, to, open, department));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/saved-cases")
    Page<SavedCase> savedCases(
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return limits.saved(Actors.current(), periods.filter(from, to, open, department), cursor, Page.size(limit));
    }

    @RolesAllowed("ADMINISTRATOR")
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void rebuildFigures() {
        sweep.rebuild();
    }
}
