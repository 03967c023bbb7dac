package org.lianban.app.supervision.forecast;

import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Departments;
import org.lianban.app.sheets.Downloads;
import org.lianban.app.sheets.SheetDownload;
import org.lianban.app.sheets.Table;
import org.lianban.app.web.LocalisedText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forecasts as a file. */
@RestController
class ForecastExportController {

    private final Forecasts forecasts;
    private final Downloads downloads;
    private final Departments departments;

    ForecastExportController(Forecasts forecasts, Downloads downloads, Departments departments) {
        this.forecasts = forecasts;
        this.downloads = downloads;
        this.departments = departments;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/api/forecasts/export")
    SheetDownload forecastsAsFile(
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String system,
            @RequestParam(defaultValue = "false") boolean undecided,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        Actor reader = Actors.current();
        return downloads.of(
                table(departments.names()),
                format,
                language,
                (cursor, size) -> forecasts.page(reader, department, system, undecided, cursor, size));
    }

    private static Table<ForecastView> table(Function<String, LocalisedText> departmentName) {
        return Table.<ForecastView>of("forecasts", "超期预测", "Forecasts")
                .with("办件编号", "Case number", ForecastView::caseNumber)
                .with("服务", "Service", ForecastView::serviceName)
                .with("计时", "Clock", ForecastView::clock)
                .with("部门", "Department", row -> departmentName.apply(row.department()))
                .with("到期日", "Due", ForecastView::dueDate)
                .with("已计工作日", "Days counted", ForecastView::counted)
                .with("时限", "Limit", ForecastView::limit)
                .with("超期可能性（0–1）", "Chance to be late (0–1)", ForecastView::probability)
                .with("依据样本", "Clocks it rests on", row -> row.ended() + row.running())
                .with("预测日", "As of", ForecastView::asOf);
    }
}
