package org.lianban.app.supervision.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.supervision.finding.FindingStore;
import org.lianban.app.supervision.finding.NewFinding;
import org.lianban.app.supervision.finding.RuleVersions;
import org.lianban.app.supervision.finding.RuleVersions.RuleVersion;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * U10: a department's uncounted share of an item stood out in the quarter that is over. An information; a yellow card if it stood out
 * in the quarter before, too. A quarter is judged once, however often it is looked at.
 */
@Component
class OutlierSweep {

    private static final int QUARTER = 3;
    private static final double PER_CENT = 100;

    private final Outliers outliers;
    private final FindingStore findings;
    private final RuleVersions versions;
    private final CalendarBook calendars;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OutlierSweep(
            Outliers outliers,
            FindingStore findings,
            RuleVersions versions,
            CalendarBook calendars,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.outliers = outliers;
        this.findings = findings;
        this.versions = versions;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Looks at the last quarter that is over in every region.
     *
     * @return how many findings are new
     */
    int sweep(Instant now) {
        LocalDate today = calendars.current().dateOf(now);
        YearMonth present = YearMonth.from(today);
        YearMonth begun = present.minusMonths((present.getMonthValue() - 1) % QUARTER);
        RuleVersion version = versions.on(today);
        List<NewFinding> found = new ArrayList<>();
        for (String region : regions(begun.minusMonths(QUARTER))) {
            found.addAll(found(region, begun, version));
        }
        return Objects.requireNonNullElse(
                transaction.execute(status -> findings.add(found, now).size()), 0);
    }

    private List<String> regions(YearMonth from) {
        return jdbc.sql("select distinct region from case_days_month where month >= ? order by 1")
                .param(from.atDay(1))
                .query(String.class)
                .list();
    }

    private List<NewFinding> found(String region, YearMonth begun, RuleVersion version) {
        YearMonth from = begun.minusMonths(QUARTER);
        List<Outlier> high = outliers.high(region, from, begun.minusMonths(1));
        if (high.isEmpty()) {
            return List.of();
        }
        Function<Outlier, String> name = one -> one.department() + " " + one.item();
        Set<String> before = outliers.high(region, from.minusMonths(QUARTER), from.minusMonths(1)).stream()
                .map(name)
                .collect(Collectors.toSet());
        List<NewFinding> found = new ArrayList<>();
        for (Outlier one : high) {
            SupervisionRule set = version.table().rule("U10", one.department(), one.item());
            if (set.active() && isFarEnough(one, set)) {
                Card card = before.contains(name.apply(one)) ? Card.Y : set.severity();
                found.add(new NewFinding(region, null, null, version.number(), found(one, card, from, begun)));
            }
        }
        return found;
    }

    private static boolean isFarEnough(Outlier one, SupervisionRule set) {
        Integer points = set.threshold();
        Double median = one.median();
        return points == null || (median != null && (one.share() - median) * PER_CENT >= points);
    }

    private static Found found(Outlier one, Card card, YearMonth from, YearMonth begun) {
        String period = from + "/" + begun.minusMonths(1);
        return new Found(
                "U10",
                card,
                "%s %s %s".formatted(one.department(), one.item(), period),
                null,
                one.department(),
                null,
                null,
                begun.atDay(1),
                List.of(
                        Reason.of("期间", "period", period),
                        Reason.of("事项", "item", one.item()),
                        Reason.of("不计时占比", "uncounted share", percent(one.share())),
                        Reason.of("审查件数", "examinations", one.examinations()),
                        Reason.of("比较对象数", "compared with", one.peers()),
                        Reason.of("其中位数", "their median", percent(Objects.requireNonNullElse(one.median(), 0.0)))));
    }

    private static String percent(double share) {
        return Math.round(share * PER_CENT) + " %";
    }
}
