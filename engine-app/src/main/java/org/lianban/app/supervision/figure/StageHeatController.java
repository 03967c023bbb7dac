package org.lianban.app.supervision.figure;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.supervision.figure.StageCases.Measure;
import org.lianban.app.supervision.figure.StageCases.Stage;
import org.lianban.app.supervision.figure.StageHeat.StageCase;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The flow as a heat map: a supervisor sees all stages of the region, a department its own. */
@RestController
@RequestMapping("/api/figures/stages")
class StageHeatController {

    private final StageHeats heats;
    private final StageCases cases;
    private final FigurePeriods periods;

    StageHeatController(StageHeats heats, StageCases cases, FigurePeriods periods) {
        this.heats = heats;
        this.cases = cases;
        this.periods = periods;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping
    StageHeat daysOfStages(
            @RequestParam @Nullable String service,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department) {
        return heats.of(Actors.current(), periods.filter(from, to, open, department), service);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/cases")
    Page<StageCase> casesOfStage(
            @RequestParam String service,
            @RequestParam String process,
            @RequestParam String element,
            @RequestParam @Nullable String item,
            @RequestParam(defaultValue = "counted") String by,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return cases.page(
                Actors.current(),
                periods.filter(from, to, open, department),
                new Stage(service, process, element, item),
                Word.of(Measure.class, "by", by),
                cursor,
                Page.size(limit));
    }
}
