package org.lianban.app.supervision.forecast;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Forecasts: a supervisor sees the region's, a department its own. */
@RestController
@RequestMapping("/api/forecasts")
class ForecastController {

    private final Forecasts forecasts;
    private final TodayPlan plan;
    private final Calibrations calibrations;

    ForecastController(Forecasts forecasts, TodayPlan plan, Calibrations calibrations) {
        this.forecasts = forecasts;
        this.plan = plan;
        this.calibrations = calibrations;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping
    Page<ForecastView> page(
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String system,
            @RequestParam(defaultValue = "false") boolean undecided,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return forecasts.page(Actors.current(), department, system, undecided, cursor, Page.size(limit));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/summary")
    ForecastSummary summary(@RequestParam @Nullable String department) {
        return forecasts.summary(Actors.current(), department);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/today")
    TodaysWork today(@RequestParam @Nullable String department) {
        return plan.today(Actors.current(), department);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/calibration")
    CalibrationView calibration(@RequestParam @Nullable String system) {
        return calibrations
                .latest(Actors.current(), system)
                .orElseThrow(() -> Refusal.notFound(
                        new LocalisedText("尚未作出预测；每天凌晨计算。", "There are no forecasts yet; they are made every night.")));
    }
}
