package org.lianban.app.supervision.figure;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.sheets.Table;
import org.lianban.app.sheets.Worded;
import org.lianban.app.supervision.figure.LimitFigures.LimitRow;
import org.lianban.app.supervision.figure.LimitFigures.SavedCase;
import org.lianban.app.supervision.figure.Outlier.Against;
import org.lianban.app.supervision.figure.PathFigures.PathRow;
import org.lianban.app.supervision.figure.PathFigures.WaitRow;
import org.lianban.app.supervision.figure.StageHeat.Flow;
import org.lianban.app.supervision.figure.StageHeat.Heat;
import org.lianban.app.supervision.figure.SuspensionFigures.SuspensionRow;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.attribution.Part;
import org.lianban.monitoring.clock.LimitUnit;

/** How the figures stand in tables. */
final class FigureTables {

    private FigureTables() {}

    /** A stage with the part of the flow that it is in. */
    record FlowStage(Flow flow, Heat stage) {

        static List<FlowStage> of(StageHeat heat) {
            return heat.flows().stream()
                    .flatMap(flow -> flow.stages().stream().map(stage -> new FlowStage(flow, stage)))
                    .toList();
        }
    }

    static Table<Uncounted.Row> uncounted() {
        return Table.<Uncounted.Row>of("uncounted-days", "不计时的时间", "Uncounted days")
                .with("名称", "Name", Uncounted.Row::name)
                .with("代码", "Code", Uncounted.Row::key)
                .with("审查次数", "Examinations", Uncounted.Row::examinations)
                .with("自然日", "Calendar days", Uncounted.Row::calendarDays)
                .with("工作日", "Working days", Uncounted.Row::workingDays)
                .with("计时", "Counted", Uncounted.Row::counted)
                .with("不计时", "Uncounted", Uncounted.Row::uncounted)
                .with("不计时占比（0–1）", "Uncounted share (0–1)", Uncounted.Row::uncountedShare)
                .with("空置", "Idle", Uncounted.Row::idle)
                .with("空置占比（0–1）", "Idle share (0–1)", Uncounted.Row::idleShare);
    }

    static Table<SuspensionRow> suspensions() {
        return Table.<SuspensionRow>of("suspensions", "暂停计时及其上限", "Suspensions and their caps")
                .with("名称", "Name", SuspensionRow::name)
                .with("代码", "Code", SuspensionRow::key)
                .with("暂停", "Suspensions", SuspensionRow::suspensions)
                .with("进行中", "Open", SuspensionRow::open)
                .with("临近上限", "Near the cap", SuspensionRow::near)
                .with("到达上限", "At the cap", SuspensionRow::at)
                .with("超过上限", "Beyond the cap", SuspensionRow::beyond);
    }

    static Table<WaitRow> waits() {
        return Table.<WaitRow>of("waits", "没有计时的等待", "Waits that no limit measures")
                .with("等待", "Wait", row -> Worded.of("wait", row.waitsFor()))
                .with("部门", "Department", WaitRow::name)
                .with("办件", "Cases", WaitRow::cases)
                .with("自然日", "Calendar days", WaitRow::calendarDays)
                .with("工作日", "Working days", WaitRow::workingDays);
    }

    static Table<PathRow> path() {
        return Table.<PathRow>of("where-days-went", "每一天去了哪里", "Where the days went")
                .with("去向", "Part", row -> part(row.part()))
                .with("等待", "Wait", row -> Worded.of("wait", row.waitsFor()))
                .with("部门", "Department", PathRow::name)
                .with("情形", "Ground", row -> Worded.of("ground", row.ground()))
                .with("办件", "Cases", PathRow::cases)
                .with("自然日", "Calendar days", PathRow::days)
                .with("占比（0–1）", "Share (0–1)", PathRow::share);
    }

    private static LocalisedText part(Part part) {
        return switch (part) {
            case DEPARTMENT -> new LocalisedText("部门办理", "Work of a department");
            case WAIT -> new LocalisedText("等待", "Wait");
            case GROUND -> new LocalisedText("暂停计时", "Suspension");
            case APPLICANT -> new LocalisedText("在申请人处", "With the applicant");
            case NON_WORKING -> new LocalisedText("非工作日", "Non-working days");
        };
    }

    static Table<LimitRow> limits() {
        return Table.<LimitRow>of("limits", "期限遵守情况", "Limits kept")
                .with("牵头部门", "Lead department", LimitRow::name)
                .with("办件", "Cases", LimitRow::cases)
                .with("超期", "Late", LimitRow::late)
                .with("仅因暂停未超期", "In time by a suspension only", LimitRow::savedBySuspension)
                .with("自然日", "Calendar days", LimitRow::calendarDays)
                .with("计时", "Counted", LimitRow::counted)
                .with("不计时", "Uncounted", LimitRow::uncounted);
    }

    static Table<SavedCase> saved(Function<String, LocalisedText> departmentName) {
        return Table.<SavedCase>of("saved-cases", "仅因暂停计时才未超期的办件", "In time by a suspension only")
                .with("办件编号", "Case number", SavedCase::number)
                .with("服务", "Service", SavedCase::service)
                .with("牵头部门", "Lead department", row -> departmentName.apply(row.department()))
                .with("已办结", "Closed", SavedCase::closed)
                .with("不计时", "Uncounted", SavedCase::uncounted)
                .with("无暂停则超期天数", "Days overdue without", SavedCase::overdueWithout);
    }

    private static @Nullable LocalisedText unit(@Nullable LimitUnit unit) {
        if (unit == null) {
            return null;
        }
        return switch (unit) {
            case WORKING_DAY -> new LocalisedText("工作日", "working days");
            case CALENDAR_DAY -> new LocalisedText("自然日", "calendar days");
            case WORKING_MINUTE -> new LocalisedText("工作分钟", "working minutes");
        };
    }

    static Table<FlowStage> stages() {
        return Table.<FlowStage>of("stages", "流程热力图", "Days of stages")
                .with("流程部分", "Part of the flow", row -> row.flow().name())
                .with("事项", "Item", row -> row.flow().itemName())
                .with("环节", "Stage", row -> row.stage().name())
                .with("次数", "Times", row -> row.stage().times())
                .with("时限", "Limit", row -> row.stage().limit())
                .with("时限单位", "Unit of the limit", row -> unit(row.stage().unit()))
                .with("计时天数中位数", "Counted days, median", row -> row.stage()
                        .counted()
                        .median())
                .with("计时天数第95百分位", "Counted days, 95th percentile", row -> row.stage()
                        .counted()
                        .p95())
                .with("不计时天数中位数", "Uncounted days, median", row -> row.stage()
                        .uncounted()
                        .median())
                .with("不计时天数第95百分位", "Uncounted days, 95th percentile", row -> row.stage()
                        .uncounted()
                        .p95())
                .with("超过各自时限", "Past their own limit", row -> row.stage().late());
    }

    static Table<Outlier> outliers() {
        return Table.<Outlier>of("outliers", "不计时占比的比较", "Uncounted shares compared")
                .with("部门", "Department", Outlier::departmentName)
                .with("事项", "Item", Outlier::itemName)
                .with("审查次数", "Examinations", Outlier::examinations)
                .with("不计时占比（0–1）", "Uncounted share (0–1)", Outlier::share)
                .with("对照", "Compared with", row -> against(row.against()))
                .with("对照数", "Compared with how many", Outlier::peers)
                .with("对照的中位数", "Their median", Outlier::median)
                .with("对照的绝对中位差", "Their median absolute deviation", Outlier::mad)
                .with("修正Z分数", "Modified z-score", Outlier::score)
                .with("判断", "Verdict", Outlier::verdict);
    }

    private static LocalisedText against(Against against) {
        return switch (against) {
            case SAME_ITEM -> new LocalisedText("他处的同一事项", "The same item elsewhere");
            case SAME_KIND -> new LocalisedText("同类的其他事项", "Other items of its kind");
        };
    }
}
