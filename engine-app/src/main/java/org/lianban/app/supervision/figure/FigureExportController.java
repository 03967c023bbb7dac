package org.lianban.app.supervision.figure;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Departments;
import org.lianban.app.sheets.Downloads;
import org.lianban.app.sheets.SheetDownload;
import org.lianban.app.sheets.Table;
import org.lianban.app.supervision.figure.FigureTables.FlowStage;
import org.lianban.app.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables of the figures as files, of what the reader may see of them. */
@RestController
@RequestMapping("/api/figures")
class FigureExportController {

    private final UncountedFigures uncounted;
    private final PathFigures paths;
    private final SuspensionFigures suspensions;
    private final LimitFigures limits;
    private final StageHeats heats;
    private final Outliers outliers;
    private final Departments departments;
    private final Downloads downloads;
    private final FigurePeriods periods;

    FigureExportController(
            UncountedFigures uncounted,
            PathFigures paths,
            SuspensionFigures suspensions,
            LimitFigures limits,
            StageHeats heats,
            Outliers outliers,
            Departments departments,
            Downloads downloads,
            FigurePeriods periods) {
        this.uncounted = uncounted;
        this.paths = paths;
        this.suspensions = suspensions;
        this.limits = limits;
        this.heats = heats;
        this.outliers = outliers;
        this.departments = departments;
        this.downloads = downloads;
        this.periods = periods;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/uncounted/export")
    SheetDownload uncountedDaysAsFile(
            @RequestParam(defaultValue = "department") String by,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String item,
            @RequestParam @Nullable String ground,
            @RequestParam @Nullable String examiner,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        FigureFilter filter = periods.filter(from, to, open, department, item, ground, examiner);
        Uncounted found = uncounted.of(Actors.current(), Grouping.of(by), filter);
        return file(FigureTables.uncounted(), format, language, found.rows());
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/suspensions/export")
    SheetDownload suspensionsAsFile(
            @RequestParam(defaultValue = "ground") String by,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String item,
            @RequestParam @Nullable String ground,
            @RequestParam @Nullable String examiner,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        FigureFilter filter = periods.filter(from, to, true, department, item, ground, examiner);
        return file(
                FigureTables.suspensions(),
                format,
                language,
                suspensions.of(Actors.current(), Grouping.of(by), filter));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/waits/export")
    SheetDownload waitsAsFile(
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String item,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        FigureFilter filter = periods.filter(from, to, open, department, item, null, null);
        return file(FigureTables.waits(), format, language, paths.waits(Actors.current(), filter));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/path/export")
    SheetDownload criticalPathsAsFile(
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String item,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        FigureFilter filter = periods.filter(from, to, open, department, item, null, null);
        return file(FigureTables.path(), format, language, paths.path(Actors.current(), filter));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/limits/export")
    SheetDownload limitsKeptAsFile(
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        FigureFilter filter = periods.filter(from, to, open, department);
        return file(FigureTables.limits(), format, language, limits.of(Actors.current(), filter));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/saved-cases/export")
    SheetDownload savedCasesAsFile(
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        Actor reader = Actors.current();
        FigureFilter filter = periods.filter(from, to, open, department);
        return downloads.of(
                FigureTables.saved(departments.names()),
                format,
                language,
                (cursor, size) -> limits.saved(reader, filter, cursor, size));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/stages/export")
    SheetDownload daysOfStagesAsFile(
            @RequestParam @Nullable String service,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String department,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        StageHeat heat = heats.of(Actors.current(), periods.filter(from, to, open, department), service);
        return file(FigureTables.stages(), format, language, FlowStage.of(heat));
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER"})
    @GetMapping("/outliers/export")
    SheetDownload uncountedOutliersAsFile(
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam @Nullable String department,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        FigureFilter filter = periods.filter(from, to, false, department);
        return file(FigureTables.outliers(), format, language, outliers.of(Actors.current(), filter));
    }

    private <T> SheetDownload file(Table<T> table, String format, String language, List<T> rows) {
        return downloads.of(table, format, language, (cursor, size) -> new Page<>(rows, null));
    }
}
