package org.lianban.app.exchange.view;

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

/** Delivered cases as a file. */
@RestController
class DeliveredExportController {

    private final DeliveredList list;
    private final Downloads downloads;
    private final Departments departments;

    DeliveredExportController(DeliveredList list, Downloads downloads, Departments departments) {
        this.list = list;
        this.downloads = downloads;
        this.departments = departments;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/api/delivered-cases/export")
    SheetDownload deliveredCasesAsFile(
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "false") boolean suspended,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "false") boolean saved,
            @RequestParam @Nullable String system,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String q,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        Actor reader = Actors.current();
        CaseFilter filter = new CaseFilter(
                reader.region(), CaseFilter.own(reader), late, suspended, open, closed, saved, system, department, q);
        return downloads.of(
                table(departments.names()), format, language, (cursor, size) -> list.page(filter, cursor, size));
    }

    private static Table<DeliveredRow> table(Function<String, LocalisedText> departmentName) {
        return Table.<DeliveredRow>of("delivered-cases", "汇聚办件", "Delivered cases")
                .with("来源系统", "System", DeliveredRow::systemName)
                .with("办件编号", "Reference", DeliveredRow::reference)
                .with("部门", "Department", row -> departmentName.apply(row.department()))
                .with("事项", "Service", DeliveredRow::service)
                .with("收件日", "Received", DeliveredRow::receivedOn)
                .with("办结日", "Closed", DeliveredRow::closedOn)
                .with("结果", "Outcome", DeliveredRow::outcome)
                .with("到期日", "Due", DeliveredRow::dueDate)
                .with("计时", "Clock", DeliveredRow::clockState)
                .with("超期", "Late", DeliveredRow::late)
                .with("超期天数", "Overdue by", DeliveredRow::overdue)
                .with("不计入天数", "Uncounted days", DeliveredRow::uncountedDays)
                .with("靠暂停才未超期的天数", "Days saved by suspensions", DeliveredRow::savedDays)
                .with("不合常规的事件", "Irregularities", DeliveredRow::irregularities);
    }
}
