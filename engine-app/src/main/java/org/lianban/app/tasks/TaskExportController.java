package org.lianban.app.tasks;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Departments;
import org.lianban.app.sheets.Downloads;
import org.lianban.app.sheets.SheetDownload;
import org.lianban.app.sheets.Table;
import org.lianban.app.sheets.Worded;
import org.lianban.app.web.LocalisedText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The task list as a file: whoever takes it gets what the list shows them. */
@RestController
class TaskExportController {

    private final TaskList list;
    private final Downloads downloads;
    private final Departments departments;

    TaskExportController(TaskList list, Downloads downloads, Departments departments) {
        this.list = list;
        this.downloads = downloads;
        this.departments = departments;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/api/tasks/export")
    SheetDownload tasksAsFile(
            @RequestParam(defaultValue = "own") String scope,
            @RequestParam @Nullable String filter,
            @RequestParam @Nullable String element,
            @RequestParam @Nullable String service,
            @RequestParam @Nullable String item,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String clock,
            @RequestParam @Nullable String applicant,
            @RequestParam @Nullable LocalDate dueFrom,
            @RequestParam @Nullable LocalDate dueTo,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        TaskQuestion asked = new TaskQuestion(
                scope, filter, element, service, item, department, clock, applicant, dueFrom, dueTo, unread, q, sort);
        Actor reader = Actors.current();
        TaskFilter wanted = asked.wanted();
        TaskOrder order = asked.order();
        return downloads.of(
                table(departments.names()),
                format,
                language,
                (cursor, size) -> list.page(reader, wanted, order, cursor, size));
    }

    private static Table<TaskRow> table(Function<String, LocalisedText> departmentName) {
        return Table.<TaskRow>of("tasks", "任务", "Tasks")
                .with("办件编号", "Case number", TaskRow::caseNumber)
                .with("任务", "Task", TaskRow::title)
                .with("服务", "Service", TaskRow::serviceName)
                .with("事项", "Item", TaskRow::itemName)
                .with("申请人", "Applicant", TaskRow::applicantName)
                .with("部门", "Department", row -> departmentName.apply(row.department()))
                .with("经办人", "In hand of", TaskRow::assignee)
                .with("状态", "State", TaskRow::state)
                .with("到期日", "Due", TaskRow::dueDate)
                .with("更近的办件到期日", "Nearer limit of the case", TaskRow::nearerCaseDue)
                .with("计时", "Clock", TaskRow::clockState)
                .with("暂停情形", "Stands still because", row -> Worded.of("ground", row.ground()))
                .with("剩余工作日", "Working days left", TaskRow::workingDaysLeft)
                .with("超期工作日", "Working days overdue", TaskRow::overdueDays)
                .with("办件超期工作日", "Working days overdue of the case", TaskRow::caseOverdueDays)
                .with("超期可能性（0–1）", "Chance to be late (0–1)", TaskRow::risk)
                .with("产生时间", "Since", TaskRow::createdAt);
    }
}
