package org.lianban.monitoring.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import org.lianban.monitoring.clock.Why;
import org.lianban.monitoring.exchange.LogReport;
import org.lianban.monitoring.exchange.Spread;
import org.lianban.monitoring.exchange.log.LogItem.Refused;

/** Prints the report on a log for people. */
final class LogReportText {

    private final LogReport report;
    private final Locale locale;
    private final PrintStream out;

    LogReportText(LogReport report, Locale locale, PrintStream out) {
        this.report = report;
        this.locale = locale;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    void print() {
        line(0, "映射", "mapping", report.mapping());
        line(0, "截至", "as of", report.asOf().toString());
        line(0, "办件", "cases", report.cases());
        line(0, "事件", "events", report.events());
        sums(report.eventsByStage());
        line(0, "重复送达", "delivered again", report.duplicates());
        refused();
        lateness();
        time();
        line(0, "异常", "irregularities", total(report.misfits()));
        line(1, "涉及办件", "in cases", report.casesWithMisfits());
        sums(report.misfits());
        out.flush();
    }

    private void refused() {
        line(0, "未采纳", "refused", report.refused());
        sums(report.refusedByReason());
        for (Refused refused : report.firstRefused()) {
            Why where = new Why("  第 %d 行：", "  line %d: ");
            out.println(
                    where.in(locale).formatted(refused.line()) + refused.why().in(locale));
        }
        if (report.refused() > report.firstRefused().size()) {
            long more = report.refused() - report.firstRefused().size();
            out.println(new Why("  另有 %d 处", "  and %d more").in(locale).formatted(more));
        }
    }

    private void lateness() {
        line(0, "未开始计时", "not started", report.notStarted());
        line(0, "已办结", "ended", report.ended());
        line(1, "按时", "in time", report.inTime());
        line(1, "超期", "late", days(report.late()));
        line(0, "未办结", "not ended", report.openInTime() + report.openOverdue().count());
        line(1, "未超期", "in time so far", report.openInTime());
        line(1, "已超期", "overdue", days(report.openOverdue()));
        if (report.ownDeadline() > 0) {
            line(0, "有自报期限且已办结", "ended, with a deadline of their own", report.ownDeadline());
            line(1, "晚于自报期限", "ended after it", days(report.ownLate()));
        }
    }

    private void time() {
        line(0, "暂停计时", "suspensions", total(report.suspensionsByGround()));
        sums(report.suspensionsByGround());
        line(1, "仍在暂停的未办结办件", "cases not ended and suspended", report.openSuspensions());
        line(0, "不计时天数", "uncounted days", total(report.uncountedByGround()));
        sums(report.uncountedByGround());
        line(0, "延长", "extended", report.extended());
        line(0, "仅因暂停而按时", "in time only because of suspensions", report.saved().cases());
        sums(report.saved().bySingleSuspension());
        line(1, "若无暂停则超期", "overdue without them", days(report.saved().daysSaved()));
    }

    private String days(Spread spread) {
        if (spread.count() == 0) {
            return "0";
        }
        return new Why("%d（中位数 %d 天，九成不超过 %d 天，最长 %d 天）", "%d (median %d days, nine of ten at most %d, longest %d)")
                .in(locale)
                .formatted(spread.count(), spread.median(), spread.p90(), spread.max());
    }

    private static long total(SortedMap<String, Long> sums) {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }

    private void sums(SortedMap<String, Long> sums) {
        sums.forEach((name, sum) -> line(2, name, name, sum));
    }

    private void line(int indent, String zh, String en, long value) {
        line(indent, zh, en, Long.toString(value));
    }

    private void line(int indent, String zh, String en, String value) {
        out.println("  ".repeat(indent) + new Why(zh, en).in(locale) + ": " + value);
    }
}
