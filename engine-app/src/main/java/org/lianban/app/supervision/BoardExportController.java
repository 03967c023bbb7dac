package org.lianban.app.supervision;

import jakarta.annotation.security.RolesAllowed;
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
import org.lianban.app.web.Word;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases behind a number of the board, as a file. */
@RestController
class BoardExportController {

    private final BoardCases cases;
    private final Downloads downloads;
    private final Departments departments;

    BoardExportController(BoardCases cases, Downloads downloads, Departments departments) {
        this.cases = cases;
        this.downloads = downloads;
        this.departments = departments;
    }

    @RolesAllowed("SUPERVISOR")
    @GetMapping("/api/board/cases/export")
    SheetDownload boardCasesAsFile(
            @RequestParam String kind,
            @RequestParam @Nullable String department,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        Actor reader = Actors.current();
        BoardKind listed = Word.of(BoardKind.class, "kind", kind);
        return downloads.of(
                table(departments.names()),
                format,
                language,
                (cursor, size) -> cases.page(reader, listed, department, cursor, size));
    }

    private static Table<BoardCase> table(Function<String, LocalisedText> departmentName) {
        return Table.<BoardCase>of("board-cases", "看板办件", "Cases of the board")
                .with("办件编号", "Case number", BoardCase::number)
                .with("服务", "Service", BoardCase::serviceName)
                .with("环节", "Stage", BoardCase::stage)
                .with("申请人", "Applicant", BoardCase::applicantName)
                .with("牵头部门", "Lead department", row -> departmentName.apply(row.leadDepartment()))
                .with("状态", "State", row -> new Worded("caseState", row.state()))
                .with("收件时间", "Received", BoardCase::receivedAt)
                .with("到期日", "Due", BoardCase::dueDate)
                .with("计时", "Clock", BoardCase::clockState)
                .with("剩余工作日", "Working days left", BoardCase::workingDaysLeft)
                .with("超期工作日", "Working days overdue", BoardCase::overdueDays)
                .with("计入", "Counted", BoardCase::counted)
                .with("不计入", "Uncounted", BoardCase::uncounted)
                .with("非工作日", "Non-working", BoardCase::nonWorking)
                .with("历时（日历日）", "Elapsed (calendar days)", BoardCase::elapsed)
                .with("特别程序上限届满", "Cap ended", BoardCase::capEnded)
                .with("超过上限工作日", "Working days past the cap", BoardCase::daysPastCap);
    }
}
