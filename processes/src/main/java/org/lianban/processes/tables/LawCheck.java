package org.lianban.processes.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.Severity;
import org.lianban.processes.surroundings.Surroundings;
import org.lianban.processes.tables.TableModel.TableRow;

/**
 * Whether a table of limits, known by its columns, gives more than the law.
 *
 * <p>A row is measured by the law of every key (of a stage, or of a handling) for which it can be the answer. Where that law lets laws and regulations
 * on an item provide otherwise, a row may be longer if it names its items, its basis is not the Administrative Licensing Law itself, and the catalogue gives each
 * of these items a statutory limit at least as long. Working and calendar days are compared as five in seven.
 */
final class LawCheck {

    private static final String LICENSING_LAW = "行政许可法";

    private final TableModel table;
    private final Surroundings surroundings;
    private final List<Finding> findings = new ArrayList<>();

    LawCheck(TableModel table, Surroundings surroundings) {
        this.table = table;
        this.surroundings = surroundings;
    }

    List<Finding> findings() {
        check("limitKey", "limit", "item", Law.OF_STAGES);
        check("handling", "statutory", "service", Law.OF_CASES);
        check("handling", "maximum", "item", Law.OF_EXTENSIONS);
        checkPromises();
        return findings;
    }

    private void check(String key, String limit, String service, Map<String, Law> laws) {
        if (table.input(key).isEmpty() || table.output(limit + "Amount").isEmpty()) {
            return;
        }
        table.rows().forEach(row -> checkCells(row, limit));
        Answers answers = new Answers(table);
        Set<Integer> told = new HashSet<>();
        laws.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        (one, other) -> Integer.compare(one.workingDays(), other.workingDays())))
                .forEach(law -> answers.of(Map.of(key, law.getKey())).stream()
                        .filter(row -> !told.contains(row))
                        .filter(row -> isAbove(table.rows().get(row), limit, service, law.getKey(), law.getValue()))
                        .forEach(told::add));
    }

    /** Whether it is, and then says so. */
    private boolean isAbove(TableRow row, String limit, String service, String key, Law law) {
        Optional<Amount> amount = amount(row, limit);
        if (amount.isEmpty() || !amount.get().longerThan(new Amount(law.workingDays(), true))) {
            return false;
        }
        String basis = text(row, limit + "Basis");
        List<String> items = named(row, service);
        boolean special = law.othersMayDiffer() && !basis.isBlank() && !basis.contains(LICENSING_LAW);
        if (!special || items.isEmpty()) {
            add(row, key, amount.get(), law, special ? Reason.NO_ITEM : Reason.NO_OTHER_LAW);
        } else if (surroundings.services().isEmpty()) {
            add(row, key, amount.get(), law, Reason.NO_CATALOGUE);
        } else if (items.stream().anyMatch(item -> isLongerThanCatalogue(amount.get(), item))) {
            add(row, key, amount.get(), law, Reason.NOT_IN_CATALOGUE);
        }
        return true;
    }

    private boolean isLongerThanCatalogue(Amount amount, String item) {
        return surroundings
                .service(item)
                .flatMap(service -> Optional.ofNullable(service.statutory()))
                .filter(allowed -> !amount.longerThan(Amount.of(allowed)))
                .isEmpty();
    }

    /** Why a special law does not help. */
    private enum Reason {
        NO_OTHER_LAW("", ""),
        NO_ITEM("；依据另有规定的行必须写明事项", "; a row that rests on another law names its items"),
        NOT_IN_CATALOGUE("；目录没有给这些事项这么长的法定时限", "; the catalogue gives these items no statutory limit as long as this"),
        NO_CATALOGUE("；所引依据另有规定的，请对照目录核实", "; whether the law it cites provides otherwise is for the catalogue to say");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    private void add(TableRow row, String key, Amount amount, Law law, Reason reason) {
        String most = law.workingDays() == 0 ? "不允许" : "最长 " + law.workingDays() + " 个工作日";
        String mostEn = law.workingDays() == 0 ? "allows none" : "allows " + law.workingDays() + " working days";
        Finding finding = new Finding(
                row.id(),
                Rule.LIMIT_ABOVE_LAW,
                RowName.zh(row) + "对 " + key + " 给出 " + amount.zh() + "，" + law.zh() + most + reason.zh + "。",
                RowName.en(row) + " gives " + amount.en() + " for " + key + ", where " + law.en() + " " + mostEn
                        + reason.en + ".");
        findings.add(reason == Reason.NO_CATALOGUE ? asWarning(finding) : finding);
    }

    private static Finding asWarning(Finding finding) {
        return new Finding(
                finding.elementId(), finding.rule(), Severity.WARNING, finding.zh(), finding.en(), finding.evidence());
    }

    /** A promise is never longer than the statutory limit beside it (优化营商环境条例 36). */
    private void checkPromises() {
        for (TableRow row : table.rows()) {
            checkCells(row, "promised");
            Optional<Amount> statutory = amount(row, "statutory");
            amount(row, "promised")
                    .filter(promised -> statutory.filter(promised::longerThan).isPresent())
                    .ifPresent(promised -> findings.add(new Finding(
                            row.id(),
                            Rule.LIMIT_ABOVE_LAW,
                            RowName.zh(row) + "承诺 " + promised.zh() + "，长于同一行的法定时限 "
                                    + statutory.orElseThrow().zh() + "（优化营商环境条例第三十六条）。",
                            RowName.en(row) + " promises " + promised.en() + ", more than the statutory limit of "
                                    + statutory.orElseThrow().en()
                                    + " beside it (Regulation on Optimising the Business Environment 36).")));
        }
    }

    /** What could not be used when a case comes to this row; of a table with a contract, that says it. */
    private void checkCells(TableRow row, String limit) {
        Optional<Value> amount = literal(row, limit + "Amount");
        if (amount.isEmpty() || surroundings.contract(table.decision()).isPresent()) {
            return;
        }
        boolean whole = amount.get().kind() == Value.Kind.NUMBER
                && amount.get().number().stripTrailingZeros().scale() <= 0
                && amount.get().number().compareTo(BigDecimal.ONE) >= 0
                && amount.get().number().compareTo(BigDecimal.valueOf(100_000)) <= 0;
        boolean unit = Set.of("WORKING_DAY", "CALENDAR_DAY").contains(text(row, limit + "Unit"));
        if (!whole || !unit || text(row, limit + "Basis").isBlank()) {
            findings.add(
                    new Finding(
                            row.id(),
                            Rule.UNSUPPORTED,
                            RowName.zh(row) + "的时限必须是至少一天的整数，并写明单位（WORKING_DAY 或 CALENDAR_DAY）和依据。",
                            RowName.en(row)
                                    + " must give a limit of whole days, one at least, with its unit (WORKING_DAY or CALENDAR_DAY) and its basis."));
        }
    }

    private Optional<Amount> amount(TableRow row, String limit) {
        return literal(row, limit + "Amount")
                .filter(value -> value.kind() == Value.Kind.NUMBER)
                .map(value -> new Amount(
                        value.number()
                                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                                .intValue(),
                        !text(row, limit + "Unit").equals("CALENDAR_DAY")));
    }

    private String text(TableRow row, String column) {
        return literal(row, column).map(Value::text).orElse("");
    }

    private Optional<Value> literal(TableRow row, String column) {
        return table.output(column)
                .flatMap(position -> UnaryTests.literal(row.outputs().get(position)));
    }

    /** The items that a row names; none if it holds for others too. */
    private List<String> named(TableRow row, String column) {
        return table.input(column)
                .flatMap(position -> UnaryTests.read(row.inputs().get(position)))
                .filter(test -> !test.negated() && test.isOf(Value.Kind.TEXT))
                .map(test -> test.values().map(Value::text).toList())
                .orElse(List.of());
    }
}
