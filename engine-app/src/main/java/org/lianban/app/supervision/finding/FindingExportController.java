package org.lianban.app.supervision.finding;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Departments;
import org.lianban.app.sheets.Downloads;
import org.lianban.app.sheets.SheetDownload;
import org.lianban.app.sheets.Table;
import org.lianban.app.sheets.Worded;
import org.lianban.app.supervision.finding.FindingFilter.State;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Word;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The findings as a file. */
@RestController
class FindingExportController {

    private final FindingList list;
    private final SupervisionRuleBook rules;
    private final Downloads downloads;
    private final Departments departments;

    FindingExportController(FindingList list, SupervisionRuleBook rules, Downloads downloads, Departments departments) {
        this.list = list;
        this.rules = rules;
        this.downloads = downloads;
        this.departments = departments;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/api/findings/export")
    SheetDownload findingsAsFile(
            @RequestParam @Nullable String rule,
            @RequestParam @Nullable Card severity,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable State state,
            @RequestParam(defaultValue = "false") boolean awaited,
            @RequestParam @Nullable UUID caseId,
            @RequestParam @Nullable String step,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        rules.requireKnown(rule);
        Actor reader = Actors.current();
        FindingFilter filter = new FindingFilter(
                rule, severity, department, state, awaited, caseId, Word.optional(NextStep.class, "step", step));
        return downloads.of(
                table(departments.names()),
                format,
                language,
                (cursor, size) -> list.page(reader, filter, cursor, size));
    }

    private static Table<FindingView> table(Function<String, LocalisedText> departmentName) {
        return Table.<FindingView>of("findings", "监察发现", "Findings")
                .with("规则", "Rule", FindingView::rule)
                .with("发现", "What was found", FindingView::description)
                .with(
                        "等级",
                        "Severity",
                        row -> new Worded("severity", row.severity().name()))
                .with("状态", "State", row -> new Worded("findingState", row.state()))
                .with("办件编号", "Case number", FindingView::caseNumber)
                .with("服务", "Service", FindingView::serviceName)
                .with("计时", "Clock", FindingView::clock)
                .with("责任部门", "Responsible", row -> departmentName.apply(row.department()))
                .with("责任人", "Person", row -> row.personName() == null ? row.person() : row.personName())
                .with("到期日", "Due", FindingView::dueOn)
                .with("起算日", "Since", FindingView::crossedOn)
                .with("下一步期限", "Next step by", FindingView::stepDue)
                .with("发现时间", "Found", FindingView::foundAt);
    }
}
