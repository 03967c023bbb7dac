package org.lianban.app.casework.view;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Departments;
import org.lianban.app.sheets.Downloads;
import org.lianban.app.sheets.SheetDownload;
import org.lianban.app.sheets.Table;
import org.lianban.app.web.LocalisedText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases as a file: whoever takes it gets what the list shows them. */
@RestController
class CaseExportController {

    private final CaseList list;
    private final Downloads downloads;
    private final Departments departments;

    CaseExportController(CaseList list, Downloads downloads, Departments departments) {
        this.list = list;
        this.downloads = downloads;
        this.departments = departments;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/api/cases/export")
    SheetDownload casesAsFile(
            @RequestParam @Nullable CaseState state,
            @RequestParam @Nullable String service,
            @RequestParam @Nullable String department,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean online,
            @RequestParam @Nullable String q,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        Actor reader = Actors.current();
        CaseFilter filter = new CaseFilter(state, service, department, overdue, online, q);
        return downloads.of(
                table(departments.names()),
                format,
                language,
                (cursor, size) -> list.page(reader, filter, cursor, size));
    }

    private static Table<CaseRow> table(Function<String, LocalisedText> departmentName) {
        return Table.<CaseRow>of("cases", "办件", "Cases")
                .with("办件编号", "Case number", CaseRow::number)
                .with("服务", "Service", CaseRow::serviceName)
                .with("申请人", "Applicant", CaseRow::applicantName)
                .with("牵头部门", "Lead department", row -> departmentName.apply(row.leadDepartment()))
                .with("状态", "State", CaseRow::state)
                .with("结果", "Outcome", CaseRow::outcome)
                .with("收件时间", "Received", CaseRow::receivedAt)
                .with("网上提交", "Filed online", CaseRow::filedOnline)
                .with("到期日", "Due", CaseRow::dueDate)
                .with("计时", "Clock", CaseRow::clockState)
                .with("剩余工作日", "Working days left", CaseRow::workingDaysLeft)
                .with("超期工作日", "Working days overdue", CaseRow::overdueDays);
    }
}
